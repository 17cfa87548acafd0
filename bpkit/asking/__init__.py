"""Questions that the page itself answers, without a kernel. The questions themselves are in `bpkit.quizzes`.

quiz says what a question is, form makes it HTML, quiz.js and quiz.css bring it to life.
Readers call it through their language: `from bpkit.en import quiz`.
"""
