"""Fill in a graph: how a bill moves with prices, numbers of pieces and tax."""

from bpkit import graph
from bpkit.checking.both import Both
from bpkit.checking.exercise import Exercise, Wrong, in_both
from bpkit.checking.numbers import Numbers

ONE = ("price", "count", "tax")
TWO = ("apple price", "apple count", "orange price", "orange count", "tax")


def apples():
    price, count, tax = leaves = [graph.leaf(value) for value in (100, 2, 1.1)]
    slopes = graph.gradients(price * count * tax)
    return dict(zip(ONE, (slopes[leaf] for leaf in leaves)))


def fruit():
    a, m, b, n, tax = leaves = [graph.leaf(value) for value in (100, 2, 150, 3, 1.1)]
    slopes = graph.gradients((a * m + b * n) * tax)
    return dict(zip(TWO, (slopes[leaf] for leaf in leaves)))


def wrong(name, en, ko, **gives):
    """gives: the entries that this mistake spoils; `apple_price` stands for "apple price"."""
    return Wrong(name, Both(en, ko), gives=lambda: {key.replace("_", " "): float(value) for key, value in gives.items()})


def number(name, value, en, ko):
    return Wrong(name, Both(en, ko), gives=lambda: float(value))


OWN = Both(
    "That is upstream times the input's own value. In a product an input receives upstream times the other input.",
    "상류 그레이디언트에 자기 값을 곱했습니다. 곱셈에서는 상류에 상대편 입력을 곱한 값을 받습니다.")
LOCAL = Both(
    "You stopped at the local derivatives of the first product. What arrives there is the tax, 1.1: multiply by it.",
    "첫 곱셈의 국소 그레이디언트만 구했습니다. 거기에 도착하는 상류 그레이디언트는 소비세 1.1이므로 곱합니다.")
UPSTREAM = Both(
    "That is what arrives at the product, 1.1, passed on unchanged. Only + does so; × multiplies by the other input.",
    "곱셈에 도착한 1.1을 그대로 넘겼습니다. 그대로 넘기는 것은 덧셈입니다. 곱셈은 상대편 입력을 곱합니다.")
SHARE = Both(
    "Those are amounts of money: what the input contributes to the bill. Asked is how fast the bill moves when the input "
    "moves.",
    "금액에서 차지하는 양을 적었습니다. 물은 것은 입력이 움직이면 금액이 그 몇 배만큼 움직이는지입니다.")
BILL = Both(
    "That is the bill itself. In a product the rate is the other input. What is the tax multiplied by?",
    "금액 자체를 적었습니다. 곱셈에서는 상대편 입력이 변화율입니다. 소비세에 곱해지는 수는 무엇입니까?")
PAID = Both(
    "That is the tax that is paid. Asked is how fast the bill moves with the factor 1.1: what is it multiplied by?",
    "소비세로 내는 금액을 적었습니다. 물은 것은 곱하는 수 1.1이 움직일 때의 변화율입니다. 상대편 입력은 무엇입니까?")
FIXED = Both(
    "0 would mean that the bill stays the same at any tax. That the law fixes it does not matter: asked is how fast the "
    "bill would move.",
    "0이면 소비세가 얼마든 금액이 그대로라는 뜻입니다. 소비세는 법으로 정해져 있지만, 여기서는 소비세가 움직인다면 금액이 그 몇 배만큼 움직일지를 묻습니다.")
VALUES = Both(
    "Those are the values of the inputs. Asked are the gradients: how fast the bill moves with each.",
    "입력의 값을 적었습니다. 물은 것은 그레이디언트, 곧 입력이 움직이면 금액이 그 몇 배만큼 움직이는지입니다.")


def told(name, says, **gives):
    return wrong(name, *says, **gives)


def partners():
    """One input multiplied by its partner on the other side of the sum."""
    for fruit, own, other, price, count in (("orange", 3, 150, 2.2, 110), ("apple", 2, 100, 3.3, 165)):
        ko = {"orange": "귤", "apple": "사과"}[fruit]
        yield wrong(f"{fruit} price's partner", f"The price of the {fruit} is multiplied by the number of {fruit}s, {own}.",
                    f"{ko} 값에 곱해지는 것은 {ko}의 개수 {own}입니다.", **{f"{fruit}_price": price})
        yield wrong(f"{fruit} count's partner", f"The number of {fruit}s is multiplied by the price of one, {other}.",
                    f"{ko}의 개수에 곱해지는 것은 한 개의 값 {other}입니다.", **{f"{fruit}_count": count})


EXERCISE = Exercise(
    id="graph-apples",
    title=Both("Apples, oranges and tax", "사과, 귤, 소비세"),
    starter=Both(*[f'''
from bpkit.{language} import check

answers = {{
    # (a){a}
    "apples": {{"price": None, "count": None, "tax": None}},
    # (b){b}
    "fruit": {{"apple price": None, "apple count": None,
              "orange price": None, "orange count": None, "tax": None}},
    # (c){c}
    "rise": None,
}}
check("graph-apples", answers)
''' for language, a, b, c in (("en", "", "", ""), ("ko", " 값, 개수, 소비세", " 사과 값과 개수, 귤 값과 개수, 소비세", " 오르는 금액"))]),
    hints=(
        Both("Start at the bill with 1 and go back. The last operation is a product with the tax: what does it pass on to "
             "either side?",
             "금액에서 1로 시작해 거꾸로 갑니다. 마지막 연산은 소비세를 곱하는 것입니다. 양쪽에 무엇을 넘깁니까?"),
        Both("(a) The tax gets 1 · 200, the sum before tax gets 1 · 1.1. Then the product price · count passes 1.1 times "
             "the other input on.",
             "(a) 소비세는 1 · 200을, 세금 전 금액은 1 · 1.1을 받습니다. 그다음 곱셈 '값 · 개수'는 1.1에 상대편 입력을 곱해 넘깁니다."),
        Both("(b) The sum passes 1.1 on to both fruits, unchanged. (c) The rise is a gradient of (b) times 5.",
             "(b) 덧셈은 1.1을 두 과일에 그대로 넘깁니다. (c) 오르는 금액은 (b)의 그레이디언트 하나에 5를 곱한 것입니다."),
    ),
    solution=in_both('''
from bpkit import graph, rounded
from bpkit.en import check

def slopes(names, values, bill):
    leaves = [graph.leaf(value) for value in values]
    gradients = graph.gradients(bill(*leaves))
    return {name: gradients[leaf] for name, leaf in zip(names, leaves)}

a = slopes(["price", "count", "tax"], [100, 2, 1.1], lambda p, n, t: p * n * t)
b = slopes(["apple price", "apple count", "orange price", "orange count", "tax"],
           [100, 2, 150, 3, 1.1], lambda p, n, q, m, t: (p * n + q * m) * t)
print("apples", rounded(list(a.values()), digits=1))
print("fruit ", rounded(list(b.values()), digits=1))
check("graph-apples", {"apples": a, "fruit": b, "rise": 5 * b["apple price"]})
'''),
    because=Both(
        r"(a) The last product gives the tax the number 200 and the 200 the number 1.1. The first gives the price $1.1\cdot "
        r"2 = 2.2$ and the "
        r"count $1.1\cdot 100 = 110$. (b) + passes 1.1 on to both sides: $1.1\cdot 2$, $1.1\cdot 100$, $1.1\cdot 3$, "
        r"$1.1\cdot 150$, and "
        r"the tax gets $200 + 450 = 650$. The book prints the same numbers. (c) $2.2\cdot 5 = 11$, exactly, because the "
        r"bill is a straight line in "
        r"the price. The oranges need not be known. A gradient says nothing by itself about importance: it has a unit. 650 "
        r"is per unit of the factor, and "
        r"one unit more would be a tax of 110 %.",
        r"(a) 마지막 곱셈은 소비세에 200을, 200에 1.1을 넘깁니다. 첫 곱셈은 값에 $1.1\cdot 2 = 2.2$를, 개수에 $1.1\cdot 100 = 110$을 넘깁니다. (b) 덧셈이 양쪽에 "
        r"1.1을 그대로 넘기므로 $1.1\cdot 2$, $1.1\cdot 100$, $1.1\cdot 3$, $1.1\cdot 150$이고, 소비세는 $200 + 450 = 650$을 받습니다. 책에 실린 "
        r"수와 같습니다. (c) "
        r"$2.2\cdot 5 = 11$입니다. 사과 값과 금액의 관계는 직선이므로 어림이 아니라 정확한 값입니다. 귤이 몇 개인지는 몰라도 됩니다. 그레이디언트에는 단위가 있으므로, 크기만 보고 중요하다고 할 수는 없습니다. "
        r"650은 소비세로 곱하는 수가 1만큼 커질 때의 값인데, 그러면 소비세가 110%가 됩니다."),
    asks={
        "apples": Numbers(right=apples, names=ONE, wrongs=(
            told("own value", OWN, price=110, count=2.2),
            told("local only", LOCAL, price=2, count=100),
            told("upstream only", UPSTREAM, price=1.1, count=1.1),
            told("bill", BILL, tax=220),
            told("tax paid", PAID, tax=20),
            told("M17", SHARE, price=220, count=220, tax=20),
            told("values", VALUES, price=100, count=2, tax=1.1),
            wrong("tax alone", "The tax got 1, what arrives at the last product. Multiply by the other input, 200.",
                  "소비세가 마지막 곱셈에 도착한 1을 그대로 받았습니다. 상대편 입력 200을 곱합니다.", tax=1),
            wrong("one piece", "The tax got 100, the price of one apple. Its neighbour in the product is the price of both, "
                               "200.",
                  "소비세가 사과 한 개의 값 100을 받았습니다. 마지막 곱셈에서 소비세의 상대편은 사과 두 개의 값 200입니다.", tax=100),
            wrong("M17-all", "All three got the whole bill. Asked is how fast it moves with each: upstream times the other "
                             "input.",
                  "세 입력에 모두 금액 전체를 적었습니다. 물은 것은 입력이 움직이면 금액이 그 몇 배만큼 움직이는지이고, 상류 곱하기 상대편 입력으로 구합니다.",
                  price=220, count=220, tax=220),
            told("fixed", FIXED, tax=0),
            wrong("tax rate", "You multiplied by the tax rate 0.1. The graph holds the factor 1.1: the price itself is paid "
                              "too.",
                  "세율 0.1을 곱했습니다. 그래프에 있는 것은 1.1입니다. 사과 값 자체도 내야 합니다.", price=0.2, count=10),
            wrong("half each", "A product does not share its gradient out between its inputs. Each receives upstream times "
                               "the other input in full.",
                  "곱셈은 그레이디언트를 입력끼리 나누어 주지 않습니다. 상류에 상대편 입력을 곱한 값을 저마다 온전히 받습니다.", price=1.1, count=55),
            wrong("tax squared", "The tax came in twice. It is multiplied in once, at the last product.",
                  "소비세를 두 번 곱했습니다. 마지막 곱셈에서 한 번만 곱합니다.", price=2.42, count=121),
            told("local only-price", LOCAL, price=2),
            wrong("200 sent on", "200 is what the tax receives. The other side receives what the tax is: 1.1, then times "
                                 "the other input.",
                  "200은 소비세가 받는 값입니다. 다른 쪽은 소비세의 값 1.1을 받고, 거기에 상대편 입력을 곱합니다.", price=400, count=20000))),
        "fruit": Numbers(right=fruit, names=TWO, wrongs=(
            told("own value", OWN, apple_price=110, apple_count=2.2, orange_price=165, orange_count=3.3),
            told("local only", LOCAL, apple_price=2, apple_count=100, orange_price=3, orange_count=150),
            wrong("halved", "+ does not split what arrives. Both sides receive the whole 1.1, not a half each.",
                  "덧셈은 도착한 값을 나누지 않습니다. 양쪽이 절반이 아니라 1.1을 통째로 받습니다.",
                  apple_price=1.1, apple_count=55, orange_price=1.65, orange_count=82.5),
            told("upstream only", UPSTREAM, apple_price=1.1, apple_count=1.1, orange_price=1.1, orange_count=1.1),
            wrong("crossed", "You multiplied by the other fruit. At + the sides do not see each other: 1.1 is passed on "
                             "unchanged.",
                  "다른 과일의 값을 곱했습니다. 덧셈의 두 쪽은 서로를 보지 않고 1.1을 그대로 받습니다.",
                  apple_price=990, apple_count=49500, orange_price=660, orange_count=33000),
            told("bill", BILL, tax=715),
            told("tax paid", PAID, tax=65),
            wrong("one fruit", "The tax is multiplied by apples and oranges together, 200 + 450.",
                  "소비세에는 사과와 귤을 더한 200 + 450이 곱해집니다.", tax=200),
            wrong("other fruit", "The tax is multiplied by oranges and apples together, 450 + 200.",
                  "소비세에는 귤과 사과를 더한 450 + 200이 곱해집니다.", tax=450),
            wrong("half the sum", "The tax got the average of 200 and 450. It is multiplied by their sum.",
                  "소비세가 200과 450의 평균을 받았습니다. 소비세에 곱해지는 것은 합입니다.", tax=325),
            wrong("tax alone", "The tax got 1, what arrives at the last product. Multiply by the other input, 650.",
                  "소비세가 마지막 곱셈에 도착한 1을 그대로 받았습니다. 상대편 입력 650을 곱합니다.", tax=1),
            wrong("prices alone", "The tax got the sum of the two prices, 250. It is multiplied by what all pieces cost "
                                  "before tax.",
                  "소비세가 한 개 값의 합 250을 받았습니다. 소비세에 곱해지는 것은 산 것을 모두 합친 세금 전 금액입니다.", tax=250),
            told("M17", SHARE, apple_price=220, apple_count=220, orange_price=495, orange_count=495, tax=65),
            told("values", VALUES, apple_price=100, apple_count=2, orange_price=150, orange_count=3, tax=1.1),
            wrong("tax rate", "You multiplied by the tax rate 0.1. The graph holds the factor 1.1: the fruit itself is paid "
                              "too.",
                  "세율 0.1을 곱했습니다. 그래프에 있는 것은 1.1입니다. 과일 값 자체도 내야 합니다.",
                  apple_price=0.2, apple_count=10, orange_price=0.3, orange_count=15),
            told("fixed", FIXED, tax=0),
            wrong("multiplied", "The tax got apples times oranges. They are added: 200 + 450.",
                  "소비세가 사과와 귤의 곱을 받았습니다. 둘은 200 + 450으로 더합니다.", tax=90000),
            wrong("650 sent on", "650 is what the tax receives. The fruit receives what the tax is: 1.1, then times the "
                                 "other input.",
                  "650은 소비세가 받는 값입니다. 과일 쪽은 소비세의 값 1.1을 받고, 거기에 상대편 입력을 곱합니다.",
                  apple_price=1300, apple_count=65000, orange_price=1950, orange_count=97500),
            *partners(),
            told("local only-prices", LOCAL, apple_price=2, orange_price=3),
            told("local only-apple", LOCAL, apple_price=2),
            told("local only-orange", LOCAL, orange_price=3),
            wrong("650 alone", "650 is what the tax receives. The fruit receives what the tax is: 1.1, then times the other "
                               "input.",
                  "650은 소비세가 받는 값입니다. 과일 쪽은 소비세의 값 1.1을 받고, 거기에 상대편 입력을 곱합니다.",
                  apple_price=650, orange_price=650),
            wrong("other fruit's amount", "You used what the oranges cost. At + the sides do not see each other: 1.1 is "
                                          "passed on unchanged.",
                  "귤에 드는 금액을 썼습니다. 덧셈의 두 쪽은 서로를 보지 않고 1.1을 그대로 받습니다.", apple_price=495, apple_count=495),
            wrong("counts fixed", "0 would mean that the bill stays the same for any number of pieces. How fast would it "
                                  "move if the number did?",
                  "0이면 몇 개를 사든 금액이 그대로라는 뜻입니다. 개수가 움직인다면 금액은 그 몇 배만큼 움직입니까?", apple_count=0, orange_count=0),
            wrong("fruits exchanged", "Apples and oranges are exchanged.", "사과와 귤의 답이 바뀌었습니다.",
                  apple_price=3.3, apple_count=165, orange_price=2.2, orange_count=110))),
        "rise": Numbers(right=lambda: 11.0, wrongs=(
            number("before tax", 10, "That leaves out the tax. The gradient at the apple's price contains it: 2.2.",
                   "소비세가 빠졌습니다. 사과 값의 그레이디언트 2.2에는 소비세가 들어 있습니다."),
            number("gradient alone", 2.2, "That is the gradient: how far the bill moves for each unit of the price. The "
                                          "price moves by 5.",
                   "그레이디언트를 적었습니다. 값이 1 오를 때 금액이 오르는 양입니다. 값은 5 오릅니다."),
            number("one apple", 5.5, "That is for one apple. Two are bought: the gradient at the price is 2.2.",
                   "사과 한 개일 때입니다. 두 개를 사므로 값의 그레이디언트는 2.2입니다."),
            number("price alone", 5, "That is how far the price moves. Multiply by the gradient of the bill with respect to it.",
                   "값이 움직인 양입니다. 금액을 이 값으로 미분한 그레이디언트를 곱합니다."),
            number("new bill", 726, "That is the new bill. By how much did it rise?", "새 금액을 적었습니다. 얼마나 올랐습니까?"),
            number("count moved", 550, "You used the gradient at the count, 110. Here the price moves, and its gradient is "
                                       "2.2.",
                   "개수의 그레이디언트 110을 썼습니다. 움직이는 것은 값이고, 그 그레이디언트는 2.2입니다."),
            number("oranges", 16.5, "You used the gradient at the orange's price, 3.3. At the apple's it is 2.2.",
                   "귤 값의 그레이디언트 3.3을 썼습니다. 사과 값의 그레이디언트는 2.2입니다."),
            number("to 105", 231, "You multiplied the gradient by the new price, 105. Multiply by the change, 5.",
                   "그레이디언트에 새 값 105를 곱했습니다. 바뀐 양 5를 곱합니다."),
            number("count alone", 110, "That is the gradient at the count. The price moves, by 5, and its gradient is 2.2.",
                   "개수의 그레이디언트를 적었습니다. 움직이는 것은 값이고, 5만큼 움직이며, 그 그레이디언트는 2.2입니다."),
            number("upstream", 1.1, "That is what arrives at the product. Multiply by the number of apples, and by how far "
                                    "the price moves.",
                   "곱셈에 도착한 값입니다. 여기에 사과의 개수와, 값이 움직인 양을 곱합니다."),
            number("relative", 0.11, "You multiplied the gradient by 5 %. A gradient is multiplied by the change itself, 5.",
                   "그레이디언트에 5%를 곱했습니다. 그레이디언트에는 바뀐 양 5를 그대로 곱합니다."),
            number("whole bill", 35.75, "That raises the whole bill by 5 %. The oranges do not get dearer.",
                   "금액 전체를 5% 올렸습니다. 귤 값은 오르지 않습니다."),
            number("whole new bill", 750.75, "That is the whole bill, raised by 5 %. The oranges do not get dearer, and "
                                             "asked is the rise.",
                   "금액 전체를 5% 올렸습니다. 귤 값은 오르지 않고, 물은 것은 오른 금액입니다."),
            number("tax twice", 12.1, "The tax came in twice: it is contained in the gradient 2.2.",
                   "소비세를 두 번 곱했습니다. 그레이디언트 2.2에 이미 들어 있습니다."))),
    },
)
