"""Nine paths factored into three and three, and the multiplications counted."""

from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, in_both
from bpkit.exercises.one_number import wants, wrong


EXERCISE = Exercise(
    id="chain-nine-paths",
    title=Both("Nine paths, and eighty-one", "길 아홉 개, 여든한 개"),
    starter=Both(
        en='''
from bpkit.en import check

answers = {
    "dy/dx": None,            # (a)
    "9, path by path": None,  # (b) multiplications
    "9, factored": None,      # (b)
    "81, path by path": None, # (c) multiplications
    "81, factored": None,     # (c)
}
check("chain-nine-paths", answers)
''',
        ko='''
from bpkit.ko import check

answers = {
    "dy/dx": None,            # (a)
    "9, path by path": None,  # (b) 길마다 따로 할 때의 곱셈 횟수
    "9, factored": None,      # (b) 묶을 때의 곱셈 횟수
    "81, path by path": None, # (c) 길마다 따로 할 때의 곱셈 횟수
    "81, factored": None,     # (c) 묶을 때의 곱셈 횟수
}
check("chain-nine-paths", answers)
'''),
    hints=(
        Both("All paths go through m. How fast does m move along x, all edges together?",
             "모든 길이 m을 지납니다. 간선 세 개를 모두 합치면 x에 대한 m의 변화율은 얼마입니까?"),
        Both("(a) (4 − 1 + 3) · (2 + 5 − 3). (b) A product of two numbers is one multiplication, a product of four is three.",
             "(a) (4 − 1 + 3) · (2 + 5 − 3)입니다. (b) 수 두 개의 곱은 곱셈 한 번, 네 개의 곱은 세 번입니다."),
        Both("(c) 81 paths, each with a product of four rates. Factored: four sums, then their product.",
             "(c) 길은 81개이고, 길마다 변화율 네 개를 곱합니다. 묶으면 합 네 개를 구하고 그 넷을 곱합니다."),
    ),
    solution=in_both('''
from bpkit import rounded
from bpkit.en import check

to_m, to_y = [4, -1, 3], [2, 5, -3]
products = [first * second for first in to_m for second in to_y]
print("path by path:", rounded(products), "sum", rounded(sum(products)))
print("factored:    ", rounded(sum(to_m)), "·", rounded(sum(to_y)))
answers = {"dy/dx": sum(to_m) * sum(to_y),
           "9, path by path": len(products), "9, factored": 1,
           "81, path by path": 3 ** 4 * 3, "81, factored": 3}
check("chain-nine-paths", answers)
'''),
    because=Both(
        r"(a) $6\cdot 4 = 24$. (b) Nine products of two rates are 9 multiplications, one product of two sums is 1. (c) $81$ paths with "
        r"3 multiplications each are 243. Four sums multiplied are 3. With every stage the first number is more than tripled, and the second "
        r"grows by one. (Whoever keeps the products of the first stages for the later ones needs 117, which is already half of the idea.)",
        r"(a) $6\cdot 4 = 24$입니다. (b) 변화율 두 개의 곱이 아홉 개이면 곱셈이 9번, 합 두 개의 곱이면 1번입니다. (c) 길 $81$개에서 곱셈을 3번씩 하면 "
        r"243번입니다. 합 네 개의 곱은 3번이면 됩니다. 단계가 하나 늘 때마다 앞의 수는 세 배가 넘게 커지고, 뒤의 수는 하나 늘어납니다. (앞 단계까지의 "
        r"곱을 적어 두었다가 다시 쓰면 117번입니다. 묶기를 절반쯤 한 셈입니다.)"),
    asks={
        "dy/dx": wants(
            24.0,
            wrong("paired", "8 − 5 − 9: three of the nine paths, those that keep to one row. A path may change from row to row.",
                  "8 − 5 − 9입니다. 아홉 길 가운데 같은 줄만 따라가는 길 셋을 더했습니다. 줄을 바꾸어 가는 길도 있습니다.", -6.0),
            wrong("M18-sum", "You added all six rates, 6 + 4. Along a path they are multiplied.",
                  "변화율 여섯 개를 6 + 4로 모두 더했습니다. 한 길에서 이어지는 변화율은 곱합니다.", 10.0),
            wrong("M18-times", "You multiplied all six rates. Edges side by side are added first.",
                  "변화율 여섯 개를 모두 곱했습니다. 나란한 간선은 먼저 더합니다.", 360.0),
            wrong("turned around", "−12 + (−30): you multiplied the edges side by side, and added along the path. It is the other way round.",
                  "−12 + (−30)입니다. 나란한 간선을 곱하고 이어지는 것을 더했습니다. 거꾸로입니다.", -42.0),
            wrong("minus lost in both", "Both minus signs were lost: 8 · 10. The sums are 4 − 1 + 3 and 2 + 5 − 3.",
                  "음의 부호 두 개가 빠져 8 · 10이 되었습니다. 합은 4 − 1 + 3과 2 + 5 − 3입니다.", 80.0),
            wrong("minus lost in the first", "In 4 − 1 + 3 the minus sign was lost.", "4 − 1 + 3에서 음의 부호가 빠졌습니다.", 32.0),
            wrong("minus lost in the second", "In 2 + 5 − 3 the minus sign was lost.", "2 + 5 − 3에서 음의 부호가 빠졌습니다.", 60.0),
            wrong("M09-largest", "4 · 5 is the strongest path alone. All nine add.", "4 · 5는 변화율이 가장 큰 길 하나입니다. 아홉 길을 모두 더합니다.", 20.0),
            wrong("M09-first", "4 · 2 is the first path alone. All nine add.", "4 · 2는 첫째 길 하나입니다. 아홉 길을 모두 더합니다.", 8.0),
            wrong("M09-last", "3 · (−3) is the last path alone: it has replaced the others. All nine add.",
                  "3 · (−3)은 마지막 길 하나입니다. 다른 길을 덮어썼습니다. 아홉 길을 모두 더합니다.", -9.0),
            wrong("M07-mean", "You took a mean: of the nine paths, or of the edges of each stage. They are added.",
                  "아홉 길이나 단계마다 간선의 평균을 냈습니다. 길도 간선도 더하기만 합니다.", 2.667)._replace(
                      when=lambda array: array.size == 1 and abs(array.ravel()[0] - 8 / 3) < 0.01),
            wrong("first stage", "That is how fast m moves along x. From m on to y the rate is 4.",
                  "x에 대한 m의 변화율입니다. m에서 y까지의 변화율은 4입니다.", 6.0),
            wrong("second stage", "That is how fast y moves along m. m itself moves 6 times as far as x.",
                  "m에 대한 y의 변화율입니다. m은 x의 6배만큼 움직입니다.", 4.0),
            else_=(48.0, "Add the rates on each side of m first, with their signs. Then multiply the two sums.",
                   "먼저 m의 양쪽에서 변화율을 부호까지 살펴 더합니다. 그다음 두 합을 곱합니다.")),
        "9, path by path": wants(
            9,
            wrong("rates counted", "You counted 2 for each path. A product of two rates is one multiplication.",
                  "길마다 2번으로 세었습니다. 변화율 두 개의 곱은 곱셈 한 번입니다.", 18),
            wrong("edges", "6 edges, but every edge to m goes on in three ways: 9 products.",
                  "간선은 6개이지만, m으로 가는 간선마다 세 갈래로 이어지므로 곱은 9개입니다.", 6),
            wrong("additions", "8 is the number of additions. Asked are the multiplications.", "8은 덧셈의 횟수입니다. 물은 것은 곱셈의 횟수입니다.", 8),
            wrong("both", "17 are multiplications and additions together. Only multiplications are counted.",
                  "17은 곱셈과 덧셈을 합친 횟수입니다. 곱셈만 셉니다.", 17),
            wrong("factored", "1 is right after factoring. Here every path has a product of its own.",
                  "1은 묶은 뒤의 횟수입니다. 여기서는 길마다 따로 곱합니다.", 1),
            wrong("paired", "Three paths keep to their row, but a path may change rows: 3 · 3.",
                  "같은 줄만 따라가는 길은 셋이지만 줄을 바꾸어 갈 수도 있습니다. 3 · 3입니다.", 3),
            else_=(12, "How many paths are there? Each has a product of two rates of its own.",
                   "길은 몇 개입니까? 길마다 변화율 두 개를 따로 곱합니다."), tolerance=1e-6),
        "9, factored": wants(
            1,
            wrong("additions", "4 is the number of additions. Asked are the multiplications.", "4는 덧셈의 횟수입니다. 물은 것은 곱셈의 횟수입니다.", 4),
            wrong("both", "5 are additions and the multiplication together. Only multiplications are counted.",
                  "5는 덧셈과 곱셈을 합친 횟수입니다. 곱셈만 셉니다.", 5),
            wrong("factors", "There are two sums. Two numbers are multiplied in one multiplication.",
                  "합이 두 개입니다. 두 수를 곱하는 데는 곱셈 한 번이면 됩니다.", 2),
            wrong("path by path", "9 is right path by path. Factored, the sums are taken first.", "9는 길마다 따로 할 때의 횟수입니다. 묶으면 먼저 더합니다.", 9),
            wrong("edges", "6 edges, but their rates are added first, and then two sums are left.",
                  "간선은 6개이지만 변화율을 먼저 더하면 합 두 개만 남습니다.", 6),
            wrong("none", "The two sums still have to be multiplied.", "두 합을 아직 곱해야 합니다.", 0),
            wrong("three", "(4 − 1 + 3) · 2 + … multiplies three times. The second sum is taken first as well.",
                  "(4 − 1 + 3) · 2 + …처럼 하면 세 번 곱합니다. 둘째 단계도 먼저 더합니다.", 3),
            else_=(12, "The two sums come first, and a sum takes no multiplication. What is left to multiply?",
                   "먼저 합 두 개를 구합니다. 합을 구하는 데는 곱셈이 필요 없습니다. 곱할 것이 무엇이 남습니까?"), tolerance=1e-6),
        "81, path by path": wants(
            243,
            wrong("paths", "81 is the number of paths. A product of four rates takes 3 multiplications.",
                  "81은 길의 수입니다. 변화율 네 개를 곱하려면 곱셈을 3번 합니다.", 81),
            wrong("rates counted", "81 · 4: a product of four rates takes 3 multiplications, not 4.",
                  "81 · 4입니다. 변화율 네 개를 곱하려면 곱셈을 4번이 아니라 3번 합니다.", 324),
            wrong("kept", "117 = 9 + 27 + 81 is right if the products of the earlier stages are kept and used again. Here every path is "
                  "multiplied from its beginning.",
                  "117 = 9 + 27 + 81은 앞 단계까지의 곱을 적어 두었다가 다시 쓸 때의 횟수입니다. 여기서는 길마다 처음부터 곱합니다.", 117),
            wrong("two at a time", "81 · 2: a product of four rates takes 3 multiplications.", "81 · 2입니다. 변화율 네 개를 곱하려면 곱셈을 3번 합니다.", 162),
            wrong("three stages", "27 are the paths of three stages. With four there are 81, and each takes 3 multiplications.",
                  "27은 세 단계일 때의 길의 수입니다. 네 단계이면 길이 81개이고, 길마다 곱셈을 3번 합니다.", 27),
            wrong("nine again", "36 = 9 · 4. Each stage triples the number of paths: 3 · 3 · 3 · 3, and each path takes 3 multiplications.",
                  "36 = 9 · 4입니다. 단계마다 길의 수가 세 배가 되어 3 · 3 · 3 · 3이고, 길마다 곱셈을 3번 합니다.", 36),
            wrong("upside down", "4 · 4 · 4 has stages and edges exchanged. Four stages of 3 edges: 3 · 3 · 3 · 3 paths.",
                  "4 · 4 · 4는 단계의 수와 간선의 수가 바뀐 것입니다. 간선 3개인 단계가 넷이면 길은 3 · 3 · 3 · 3개입니다.", 64),
            wrong("edges", "12 edges. The paths are 81, and each takes 3 multiplications.", "12는 간선의 수입니다. 길은 81개이고, 길마다 곱셈을 3번 합니다.", 12),
            wrong("both", "323 are the multiplications and the 80 additions together.", "323은 곱셈에 덧셈 80번을 합친 횟수입니다. 곱셈만 셉니다.", 323),
            wrong("additions", "80 is the number of additions.", "80은 덧셈의 횟수입니다. 물은 것은 곱셈의 횟수입니다.", 80),
            else_=(256, "It is the number of paths times the multiplications in a product of four rates.",
                   "길의 수에, 변화율 네 개를 곱할 때의 곱셈 횟수를 곱합니다."), tolerance=1e-6),
        "81, factored": wants(
            3,
            wrong("factors", "There are four sums. Multiplying four numbers takes 3 multiplications.",
                  "합이 네 개입니다. 수 네 개를 곱하려면 곱셈을 3번 합니다.", 4),
            wrong("as before", "1 was right for two stages. Now four sums have to be multiplied.",
                  "1은 단계가 둘일 때의 횟수입니다. 이제는 합 네 개를 곱해야 합니다.", 1),
            wrong("additions", "8 is the number of additions. Asked are the multiplications.", "8은 덧셈의 횟수입니다. 물은 것은 곱셈의 횟수입니다.", 8),
            wrong("both", "11 are additions and multiplications together.", "11은 덧셈과 곱셈을 합친 횟수입니다. 곱셈만 셉니다.", 11),
            wrong("edges", "12 edges, but the edges of a stage are added first. Four sums are left.",
                  "간선은 12개이지만 단계마다 먼저 더하면 합 네 개만 남습니다.", 12),
            wrong("two", "Two would do for three stages. There are four.", "2는 단계가 셋일 때의 횟수입니다. 여기서는 넷입니다.", 2),
            wrong("twice two", "9 is the count for two stages, path by path. Here there are four stages: take the sum of each first.",
                  "9는 단계가 둘일 때 길마다 따로 곱한 횟수입니다. 여기서는 단계가 넷입니다. 단계마다 먼저 더합니다.", 9),
            else_=(27, "The four sums come first. How many multiplications does a product of four numbers take?",
                   "먼저 합 네 개를 구합니다. 수 네 개를 곱하려면 곱셈을 몇 번 합니까?"), tolerance=1e-6),
    },
)
