"""Faults of the checker, the exercises and the questions: a learner would be told something wrong, or nothing."""

from tests.faults.fault import replaced

CHECKING, ASKING = "tests/checking", "tests/asking"
EVERY = f"{CHECKING}/test_every_exercise.py"
BROWSER = ("built pages", "tests/site/test_questions.py")


def checker(what, module, old, new, *tests):
    """A fault in bpkit/checking/MODULE.py."""
    files = [f"{CHECKING}/test_{test}.py" for test in tests]
    return replaced(what, f"bpkit/checking/{module}.py", old, new, "exercises", *files)


def exercise(what, file, old, new):
    return replaced(what, f"bpkit/exercises/{file}.py", old, new, "exercises", EVERY)


FAULTS = [
    *[replaced(what, "bpkit/exercises/craft/__init__.py", old, new, "exercises",
               f"{CHECKING}/test_craft.py") for what, old, new in (
        ("a check of bugs called right whatever it catches", "if len(seen.killed) >= ENOUGH:", "if True:"),
        ("a check of bugs that changes its network not noticed", "seen.changed = not all(", "seen.changed = False and not all("),
        ("a check of bugs that wavers not noticed", "bool(repeat) and killed != seen.killed", "False"),
        ("a check of bugs not tried on a wrong gradient first", "call(answer, {\"backward\": asked(PROBES[UNLIKE])})", "pass"),
        ("a check of bugs that raises taken for one that accepts", "return called.raised is None and", "return called.raised is not None or"),
        ("a probe of bugs that spoils all arrays", "if name.startswith(spoils)", "if True"))],
    checker("a tolerance that lets wrong answers pass", "exercise", "TOLERANCE = 1e-4", "TOLERANCE = 1e-1", "diagnosis"),
    checker("a tolerance too small for float32", "exercise", "TOLERANCE = 1e-4", "TOLERANCE = 1e-9", "diagnosis"),
    checker("a sign no longer seen", "diagnosis", "yield from (TURNED, SIGN)", "yield from (TURNED,)", "diagnosis"),
    checker("a mistake that need hold in one case only", "diagnosis",
            "for case in cases:\n        value = guess", "for case in cases[:1]:\n        value = guess", "diagnosis"),
    checker("doubtful guesses made all the same", "diagnosis", "not guess.doubtful or", "True or", "diagnosis"),
    checker("two mistakes at once not looked for", "diagnosis",
            "(doubles(wrongs, cases), False), ", "", "diagnosis"),
    checker("a mean taken for a half", "diagnosis", '"M07-mean": lambda n: 1 / n', '"M07-mean": lambda n: 1 / 2', "diagnosis"),
    checker("NaN taken for a number", "reading", "if not np.isfinite(array).all():", "if False:", "bad_answers"),
    checker("imaginary parts dropped without a word", "reading", "raise unreadable(\"complex\")", "pass", "bad_answers"),
    checker("a hostile answer that stops the checker", "check",
            "except (Exception, SystemExit) as error:", "except ZeroDivisionError as error:", "bad_answers"),
    checker("a loop on one line that is not counted", "calling", "frame.f_trace_opcodes = True", "pass", "calling"),
    checker("a call that hands over the caller's own arrays", "calling", "copy.deepcopy(value)", "value", "calling"),
    checker("changed arguments not noticed", "calling",
            "changed = tuple(name for name, value in arguments.items() if not _same(value, given[name]))", "changed = ()",
            "calling"),
    checker("input() left to wait", "calling", "builtins.input = builtins.input, no_input", "builtins.input = builtins.input, "
            "builtins.input", "bad_answers"),
    checker("a function called once only", "function", "repeated = as_outputs(again.value", "repeated = as_outputs(first.value",
            "bad_answers"),
    checker("a mistake said where another output proves it was not made", "diagnosis",
            "not (guess.whole and _spoils", "not (False and _spoils", "diagnosis"),
    checker("whole numbers compared as if they were measured", "numbers", "return 1e-9 if all(", "return tolerance if all(",
            "diagnosis"),
    checker("an untouched starter taken for an answer", "function", "        if untouched(answer, exercise.starter.en):",
            "        if False:", "every_exercise"),
    checker("Hangul in the English sentences", "sentences", '"Two things at once."', '"두 가지."', "shown"),
    checker("a place in a sentence that is not filled", "sentences", "got the text {text}.", "got the text.", "shown"),
    checker("HTML of a learner's text put into the page", "verdict", "html.escape(text, quote=False)", "text", "shown"),
    checker("a file of somebody else overwritten", "progress", 'state.get("format") != FORMAT', "False", "shown"),
    exercise("a wrong solution", "dot/by_hand", '"a": -4}', '"a": 4}'),
    exercise("a starter that gives an answer", "dot/by_hand", '"a": None,          # (c) a number', '"a": -4,            # (c) a number'),
    exercise("two mistakes that cannot be told apart", "dot/by_hand", "gives=lambda: dot([3, 6], V)", "gives=lambda: norm(U) * norm(V)"),
    exercise("a mistake that is the right answer", "dot/mend", "gives=lambda: Y.T @ X)", "gives=lambda: X.T @ Y)"),
    exercise("a message in one language only", "dot/by_hand", '"곱하기만 하고 더하지 않았습니다."', '"You multiplied."'),
    replaced("other lines run than the page shows", "bpkit/bugs/two_more.py", "np.tanh(H) ** 2", "H ** 2", "exercises",
             f"{CHECKING}/test_two_bugs.py"),
    replaced("the number of a right line taken for that of the bug", "bpkit/exercises/deep/two_bugs.py", '"b": 13', '"b": 12', "exercises",
             f"{CHECKING}/test_two_bugs.py"),
    replaced("a question with two right options", "bpkit/quizzes/dot.py", 'name="M12-matrices", ', "", "exercises",
             f"{ASKING}/test_questions.py"),
    replaced("other numbers in one language of a question", "bpkit/quizzes/dot.py", "안쪽 크기 3과 3이", "안쪽 크기 3과 4가", "exercises",
             f"{ASKING}/test_questions.py"),
    replaced("a reason shown before Check", "bpkit/asking/quiz.css", ".bp-quiz:not([data-live]) input", ".bp-quiz input", *BROWSER),
    replaced("a right answer that is not kept", "bpkit/asking/quiz.js", "if (result.right) store.pass", "if (false) store.pass", *BROWSER),
    replaced("a number typed with a comma refused", "bpkit/asking/quiz.js", '.replace(/(\\d),(\\d)/g, "$1.$2")', "", *BROWSER),
    replaced("any file loaded as progress", "book/_static/progress.js", "if (!sound) return null;", "", *BROWSER),
    replaced("a stored solution that passes its exercise", "book/_static/progress.js",
             "watchVerdicts();\ndocument", "watchVerdicts();\ndocument.querySelectorAll(\".bp-check[data-state=right]\")"
             ".forEach(({dataset}) => store.pass(dataset.exercise));\ndocument", *BROWSER),
    replaced("questions that carry their script into the page", "book/_ext/bpbook/assets.py",
             'app.connect("doctree-read", take_assets_out)', "pass", *BROWSER),
]
