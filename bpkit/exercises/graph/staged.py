"""A long expression in eight stages, and eight lines back."""

from bpkit import sigmoid
from bpkit.checking.both import Both
from bpkit.checking.closeness import close
from bpkit.checking.exercise import Exercise, Wrong
from bpkit.checking.function import Function

STAGES = ("sigy", "num", "sigx", "xpy", "sqr", "den", "inv")
RESULTS = ("dx", "dy", "dxpy", "dden")


def stages(x, y):
    """What the forward pass keeps."""
    sigy, sigx, xpy = float(sigmoid(y)), float(sigmoid(x)), x + y
    den = sigx + xpy * xpy
    return dict(zip(STAGES, (sigy, x + sigy, sigx, xpy, xpy * xpy, den, 1 / den)))


def parts(values, *, dnum=None, dinv=None, dden=None, dxpy=None, slope_x=None, slope_y=None, **shares):
    """The gradients of den and xpy, the shares of x from (4), (3), (2), and those of y from (4), (1).

    dnum, dinv, dden, dxpy, slope_x, slope_y: functions of the stages and of what arrives, in the place of the right ones.
    shares: functions of the stages and of the right share, in the place of the shares x4, x3, x2, y4, y1.
    """
    s = dict(zip(STAGES, values))
    at_num = dnum(s) if dnum else s["inv"]
    at_inv = dinv(s) if dinv else s["num"]
    at_den = dden(s, at_inv) if dden else -at_inv / s["den"] ** 2
    at_xpy = dxpy(s, at_den) if dxpy else 2 * s["xpy"] * at_den
    x_slope = slope_x(s) if slope_x else s["sigx"] * (1 - s["sigx"])
    y_slope = slope_y(s) if slope_y else s["sigy"] * (1 - s["sigy"])
    right_shares = {"x4": at_xpy, "x3": x_slope * at_den, "x2": at_num, "y4": at_xpy, "y1": y_slope * at_num}
    return {"dden": at_den, "dxpy": at_xpy, **{name: shares[name](s, share) if name in shares else share
                                             for name, share in right_shares.items()}}


def put_together(p):
    return {"dx": p["x4"] + p["x3"] + p["x2"], "dy": p["y4"] + p["y1"], "dxpy": p["dxpy"], "dden": p["dden"]}


def right(*values):
    return put_together(parts(values))


def replaced(name, en, ko, only="", **changes):
    """Something on the way is wrong. only: "dx" or "dy" if just this result was so computed."""
    def gives(*values):
        results = put_together(parts(values, **changes))
        return results if not only else {**right(*values), only: results[only]}
    return Wrong(name, Both(en, ko), gives=gives)


def collected(name, en, ko, x=None, y=None):
    """The shares are right and are put together wrongly; x, y: functions of them."""
    def gives(*values):
        p, results = parts(values), right(*values)
        if x:
            results["dx"] = x(p["x4"], p["x3"], p["x2"])
        if y:
            results["dy"] = y(p["y4"], p["y1"])
        return results
    return Wrong(name, Both(en, ko), gives=gives)


def somewhere(name, en, ko, places, gives):
    """What to say of a mistake that is not known: in which lines it is. places: the results that are wrong, no others."""
    def when(yours, arguments):
        values = [arguments[stage] for stage in STAGES]
        truth = right(*values)
        if {result for result in RESULTS if not close(yours[result], truth[result])} not in places:
            return False
        known = [wrong.gives(*values) for wrong in KNOWN] + [{key: -value for key, value in truth.items()}]
        return not all(any(close(yours[result], each[result]) for each in known)
                       for result in RESULTS if not close(yours[result], truth[result]))
    return Wrong(name, Both(en, ko), gives=gives, when=when)


ORDER = Both("The four results are right, but in another order. Return dx, dy, dxpy, dden.",
             "네 결과는 맞지만 순서가 다릅니다. dx, dy, dxpy, dden의 순서로 돌려줍니다.")
KNOWN = (
    collected("M09-x", "dx holds only the share from (2). Those from (3) and (4) were overwritten or left out: x is used "
                       "three times.",
              "dx에 (2)의 몫만 있습니다. (3)과 (4)의 몫을 덮어썼거나 빠뜨렸습니다. x는 세 번 쓰입니다.",
              x=lambda x4, x3, x2: x2),
    collected("M09-y", "dy holds only the share from (1). The one from (4) was overwritten or left out: y is used twice.",
              "dy에 (1)의 몫만 있습니다. (4)의 몫을 덮어썼거나 빠뜨렸습니다. y는 두 번 쓰입니다.",
              y=lambda y4, y1: y1),
    collected("M09", "dx and dy hold only the shares through num, from (2) and (1). The others, through den, were "
                     "overwritten by `=` or left out: "
              "collect with `+=`.",
              "dx와 dy에 num을 지나온 (2)와 (1)의 몫만 있습니다. den을 지나온 몫을 `=`가 덮어썼거나 빠뜨렸습니다. `+=`로 모읍니다.",
              x=lambda x4, x3, x2: x2, y=lambda y4, y1: y1),
    collected("M09-x4", "dx holds only the share from (4). x is also used in (2) and (3).",
              "dx에 (4)의 몫만 있습니다. x는 (2)와 (3)에서도 쓰입니다.", x=lambda x4, x3, x2: x4),
    collected("M09-y4", "dy holds only the share from (4). y is also used in (1).",
              "dy에 (4)의 몫만 있습니다. y는 (1)에서도 쓰입니다.", y=lambda y4, y1: y4),
    collected("only (4)", "dx and dy hold only the share from (4), x + y. x is also used in (2) and (3), y in (1).",
              "dx와 dy에 (4) x + y의 몫만 있습니다. x는 (2)와 (3)에서도, y는 (1)에서도 쓰입니다.",
              x=lambda x4, x3, x2: x4, y=lambda y4, y1: y4),
    collected("without (2)", "dx lacks the share from (2): num = x + sigy passes dnum on to x, unchanged.",
              "dx에 (2)의 몫이 빠졌습니다. num = x + sigy는 dnum을 x에 그대로 넘깁니다.", x=lambda x4, x3, x2: x4 + x3),
    collected("without (3)", "dx lacks the share from (3), through the sigmoid of x.",
              "dx에 (3), 곧 x의 시그모이드를 지나온 몫이 빠졌습니다.", x=lambda x4, x3, x2: x4 + x2),
    collected("without (4)", "dx lacks the share from (4), through x + y. Was it overwritten by `=`, or left out?",
              "dx에 (4), 곧 x + y를 지나온 몫이 빠졌습니다. `=`로 덮어썼거나 빠뜨렸습니까?", x=lambda x4, x3, x2: x3 + x2),
    collected("without (4)-both", "dx and dy lack the share from (4), through x + y. Was it overwritten by `=`, or left out?",
              "dx와 dy에 (4), 곧 x + y를 지나온 몫이 빠졌습니다. `=`로 덮어썼거나 빠뜨렸습니까?",
              x=lambda x4, x3, x2: x3 + x2, y=lambda y4, y1: y1),
    collected("sign of (4)-x", "In dx the share from (4) has the wrong sign. + passes on what arrives, unchanged.",
              "dx에서 (4)의 몫의 부호가 반대입니다. 덧셈은 도착한 값을 그대로 넘깁니다.", x=lambda x4, x3, x2: -x4 + x3 + x2),
    collected("sign of (4)-y", "In dy the share from (4) has the wrong sign. + passes on what arrives, unchanged.",
              "dy에서 (4)의 몫의 부호가 반대입니다. 덧셈은 도착한 값을 그대로 넘깁니다.", y=lambda y4, y1: -y4 + y1),
    replaced("halved in (6)", "In (6) dden was halved. + does not split what arrives: sigx and sqr both receive the whole "
                              "of it.",
             "(6)에서 dden을 절반으로 나누었습니다. 덧셈은 도착한 값을 나누지 않고 sigx와 sqr에 모두 통째로 넘깁니다.",
             dxpy=lambda s, g: s["xpy"] * g, x3=lambda s, share: share / 2),
    collected("halved in (4)", "In (4) dxpy was halved. + does not split what arrives: x and y both receive the whole of it.",
              "(4)에서 dxpy를 절반으로 나누었습니다. 덧셈은 도착한 값을 나누지 않고 x와 y에 모두 통째로 넘깁니다.",
              x=lambda x4, x3, x2: x4 / 2 + x3 + x2, y=lambda y4, y1: y4 / 2 + y1),
    collected("(2) twice", "In dx the share from (2) was added twice.", "dx에 (2)의 몫을 두 번 더했습니다.",
              x=lambda x4, x3, x2: x4 + x3 + 2 * x2),
    collected("M18-product", "The shares were multiplied. Rates are multiplied along one path; where paths meet, they are "
                             "added.",
              "몫을 서로 곱했습니다. 곱하는 것은 한 길을 따라갈 때이고, 길이 만나는 곳에서는 더합니다.",
              x=lambda x4, x3, x2: x4 * x3 * x2, y=lambda y4, y1: y4 * y1),
    collected("average", "The shares were averaged. A nudge goes along every path in full: add.",
              "몫을 평균했습니다. x나 y의 변화는 모든 길로 온전히 전해지므로 몫을 더합니다.",
              x=lambda x4, x3, x2: (x4 + x3 + x2) / 3, y=lambda y4, y1: (y4 + y1) / 2),
    replaced("slope missing-x", "In (3) the slope of the sigmoid is missing, sigx · (1 − sigx).",
             "(3)에 시그모이드의 기울기 sigx · (1 − sigx)가 빠졌습니다.", only="dx", slope_x=lambda s: 1.0),
    replaced("slope missing-y", "In (1) the slope of the sigmoid is missing, sigy · (1 − sigy).",
             "(1)에 시그모이드의 기울기 sigy · (1 − sigy)가 빠졌습니다.", only="dy", slope_y=lambda s: 1.0),
    replaced("slopes missing", "In (3) and (1) the slope of the sigmoid is missing: its own value times 1 minus its own "
                               "value.",
             "(3)과 (1)에 시그모이드의 기울기가 빠졌습니다. (자기 값) · (1 − 자기 값)입니다.",
             slope_x=lambda s: 1.0, slope_y=lambda s: 1.0),
    replaced("value for slope", "In (3) and (1) you multiplied by the value of the sigmoid. Its slope is the value times 1 "
                                "minus the value.",
             "(3)과 (1)에서 시그모이드의 값을 곱했습니다. 기울기는 (자기 값) · (1 − 자기 값)입니다.",
             slope_x=lambda s: s["sigx"], slope_y=lambda s: s["sigy"]),
    replaced("M04", "In (3) and (1) sigx and sigy went through the sigmoid once more. The slope is sigx · (1 − sigx): the "
                    "value is there already.",
             "(3)과 (1)에서 sigx와 sigy를 시그모이드에 한 번 더 넣었습니다. 값은 이미 있으므로 기울기는 sigx · (1 − sigx)입니다.",
             slope_x=lambda s: sigmoid(s["sigx"]) * (1 - sigmoid(s["sigx"])),
             slope_y=lambda s: sigmoid(s["sigy"]) * (1 - sigmoid(s["sigy"]))),
    replaced("tanh", "In (3) and (1) stands 1 minus the square, the slope of tanh. That of the sigmoid is its value times 1 "
                     "minus its value.",
             "(3)과 (1)에 tanh의 기울기인 1 − (값의 제곱)을 썼습니다. 시그모이드의 기울기는 (자기 값) · (1 − 자기 값)입니다.",
             slope_x=lambda s: 1 - s["sigx"] ** 2, slope_y=lambda s: 1 - s["sigy"] ** 2),
    replaced("sign of (7)", "In (7) the minus is missing: when den rises, 1/den falls.",
             "(7)에서 음의 부호가 빠졌습니다. den이 커지면 1/den은 작아집니다.", dden=lambda s, g: g / s["den"] ** 2),
    replaced("upstream of (7)", "In (7) the upstream gradient dinv is missing: −1/den² is only the local derivative.",
             "(7)에 상류 그레이디언트 dinv가 빠졌습니다. −1/den²은 국소 그레이디언트일 뿐입니다.", dden=lambda s, g: -1 / s["den"] ** 2),
    replaced("not squared", "In (7) den is not squared: the slope of 1/den is −1/den².",
             "(7)에서 den을 제곱하지 않았습니다. 1/den의 기울기는 −1/den²입니다.", dden=lambda s, g: -g / s["den"]),
    replaced("(7) skipped", "Line (7) was skipped: dinv was passed on as dden. The local derivative of 1/den is −1/den².",
             "(7)을 건너뛰고 dinv를 dden으로 넘겼습니다. 1/den의 국소 그레이디언트는 −1/den²입니다.", dden=lambda s, g: g),
    replaced("half of (5)", "In (5) the 2 is missing: xpy is used twice, and both shares are added.",
             "(5)에서 2가 빠졌습니다. xpy는 두 번 쓰이므로 두 몫을 더합니다.", dxpy=lambda s, g: s["xpy"] * g),
    replaced("2 alone", "In (5) the factor xpy is missing: the slope of xpy · xpy is 2 · xpy.",
             "(5)에서 xpy가 빠졌습니다. xpy · xpy의 기울기는 2 · xpy입니다.", dxpy=lambda s, g: 2 * g),
    replaced("value in (5)", "In (5) stands 2 · sqr. The slope of xpy · xpy is 2 · xpy: the other factor, twice.",
             "(5)에 2 · sqr를 썼습니다. xpy · xpy의 기울기는 상대편 입력을 두 번 더한 2 · xpy입니다.", dxpy=lambda s, g: 2 * s["sqr"] * g),
    replaced("(5) skipped", "Line (5) was skipped: dsqr was passed on as dxpy. The slope of xpy · xpy is 2 · xpy.",
             "(5)를 건너뛰고 dsqr를 dxpy로 넘겼습니다. xpy · xpy의 기울기는 2 · xpy입니다.", dxpy=lambda s, g: g),
    replaced("own value in (8)", "In (8) dnum and dinv are exchanged: in num · inv each receives the other.",
             "(8)에서 dnum과 dinv가 바뀌었습니다. num · inv에서는 서로 상대편을 받습니다.",
             dnum=lambda s: s["num"], dinv=lambda s: s["inv"]),
    replaced("upstream of (5)", "In (5) the upstream gradient dsqr is missing: 2 · xpy is only the local derivative.",
             "(5)에 상류 그레이디언트 dsqr가 빠졌습니다. 2 · xpy는 국소 그레이디언트일 뿐입니다.", dxpy=lambda s, g: 2 * s["xpy"]),
    replaced("upstream of (3)", "In (3) the upstream gradient dsigx is missing: sigx · (1 − sigx) is only the local "
                                "derivative.",
             "(3)에 상류 그레이디언트 dsigx가 빠졌습니다. sigx · (1 − sigx)는 국소 그레이디언트일 뿐입니다.",
             x3=lambda s, share: s["sigx"] * (1 - s["sigx"])),
    replaced("upstream of (1)", "In (1) the upstream gradient dsigy is missing: sigy · (1 − sigy) is only the local "
                                "derivative.",
             "(1)에 상류 그레이디언트 dsigy가 빠졌습니다. sigy · (1 − sigy)는 국소 그레이디언트일 뿐입니다.",
             y1=lambda s, share: s["sigy"] * (1 - s["sigy"])),
    replaced("upstream of (3) and (1)", "In (3) and (1) the upstream gradient is missing: the slope of the sigmoid is only "
                                        "the local derivative.",
                                          "(3)과 (1)에 상류 그레이디언트가 빠졌습니다. 시그모이드의 기울기는 국소 그레이디언트일 뿐입니다.",
             x3=lambda s, share: s["sigx"] * (1 - s["sigx"]), y1=lambda s, share: s["sigy"] * (1 - s["sigy"])),
    replaced("dinv in (3)", "In (3) arrives num, which is dinv. The sigmoid of x stands in den, so dden arrives there.",
             "(3)에 dinv인 num이 도착했습니다. x의 시그모이드는 den에 들어 있으므로 거기 도착하는 것은 dden입니다.",
             x3=lambda s, share: s["sigx"] * (1 - s["sigx"]) * s["num"]),
    replaced("dden in (1)", "In (1) arrives dden. The sigmoid of y stands in num, so dnum arrives there.",
             "(1)에 dden이 도착했습니다. y의 시그모이드는 num에 들어 있으므로 거기 도착하는 것은 dnum입니다.",
             y1=lambda s, share: -s["sigy"] * (1 - s["sigy"]) * s["num"] / s["den"] ** 2),
    replaced("product in (2)", "(2) was treated as a product: x and sigy got each other as a factor. It is a sum, which "
                               "passes dnum on unchanged.",
                                 "(2)를 곱셈으로 보고 x와 sigy에 상대편을 곱했습니다. (2)는 덧셈이므로 dnum을 그대로 넘깁니다.",
             x2=lambda s, share: share * s["sigy"], y1=lambda s, share: share * (s["num"] - s["sigy"])),
    replaced("product in (6)", "(6) was treated as a product: sigx and sqr got each other as a factor. It is a sum, which "
                               "passes dden on unchanged.",
             "(6)을 곱셈으로 보고 sigx와 sqr에 상대편을 곱했습니다. (6)은 덧셈이므로 dden을 그대로 넘깁니다.",
             dxpy=lambda s, g: 2 * s["xpy"] * g * s["sigx"], x3=lambda s, share: share * s["sqr"]),
    Wrong("exchanged", Both("dx and dy are exchanged: dx comes first.", "dx와 dy의 순서가 바뀌었습니다. dx가 먼저입니다."),
          gives=lambda *v: {**right(*v), "dx": right(*v)["dy"], "dy": right(*v)["dx"]}),
    *(Wrong(f"order {' '.join(order)}", ORDER, gives=lambda *v, order=order: dict(zip(RESULTS, map(right(*v).get, order))))
      for order in (("dden", "dxpy", "dx", "dy"), ("dden", "dxpy", "dy", "dx"), ("dxpy", "dden", "dx", "dy"),
                    ("dx", "dy", "dden", "dxpy"))),
    Wrong("starts with f", Both("Everything is the right result times f: the way back starts with 1, not with the value of "
                                "f, since f moves exactly as itself.",
                                "모두 f배가 되었습니다. 되돌아오는 길은 f의 값이 아니라 1에서 시작합니다. f는 자기 자신과 똑같이 움직이기 때문입니다."),
          gives=lambda *v: {name: result * v[1] * v[6] for name, result in right(*v).items()}),
    Wrong("constants", Both("You returned the numbers for (3, −4). Compute them from the values that are handed in.",
                            "(3, −4)에서 구한 수를 그대로 돌려주었습니다. 받은 값으로 계산합니다."),
          gives=lambda *v: right(*stages(3.0, -4.0).values())),
    replaced("slope from the other", "The two sigmoids are exchanged: in (3) the slope is made of sigx, in (1) of sigy.",
             "두 시그모이드가 바뀌었습니다. (3)의 기울기는 sigx로, (1)의 기울기는 sigy로 구합니다.",
             slope_x=lambda s: s["sigy"] * (1 - s["sigy"]), slope_y=lambda s: s["sigx"] * (1 - s["sigx"])),
    replaced("half a slope", "In (3) and (1) the slope has only the factor 1 minus the value. It is the value times 1 minus "
                             "the value.",
             "(3)과 (1)의 기울기에 (1 − 자기 값)만 있습니다. (자기 값) · (1 − 자기 값)입니다.",
             slope_x=lambda s: 1 - s["sigx"], slope_y=lambda s: 1 - s["sigy"]),
    replaced("not squared, sign", "In (7) den is not squared, and the minus is missing: the slope of 1/den is −1/den².",
             "(7)에서 den을 제곱하지 않았고 음의 부호도 빠졌습니다. 1/den의 기울기는 −1/den²입니다.", dden=lambda s, g: g / s["den"]),
    replaced("dnum is den", "In (8) num received den, or 1/inv. It is multiplied by inv, and so receives inv.",
             "(8)에서 num이 den, 곧 1/inv를 받았습니다. num에 곱해지는 것은 inv이므로 inv를 받습니다.", dnum=lambda s: s["den"]),
    replaced("dnum is 1", "dnum is 1 in your lines. (8) is a product, so num receives the other factor, inv.",
             "dnum이 1로 되어 있습니다. (8)은 곱셈이므로 num은 상대편 inv를 받습니다.", dnum=lambda s: 1.0),
)
UNKNOWN = (
    somewhere("in (8) or (7)", "dden is not right, so look at (8) and (7) first. dinv is num, and the slope of 1/den is "
                               "−1/den².",
              "dden이 맞지 않으므로 (8)과 (7)부터 봅니다. dinv는 num이고, 1/den의 기울기는 −1/den²입니다.",
              [{"dden", "dxpy", "dx", "dy"}, {"dden", "dxpy", "dx"}, {"dden", "dxpy", "dy"}, {"dden", "dxpy"}, {"dden"}],
              gives=lambda *v: put_together(parts(v, dden=lambda s, g: 3 * g))),
    somewhere("in (6) or (5)", "dden is right and dxpy is not, so look at (6) and (5). (6) is a sum; the slope of xpy · xpy "
                               "is 2 · xpy.",
              "dden은 맞고 dxpy가 맞지 않으므로 (6)과 (5)를 봅니다. (6)은 덧셈이고, xpy · xpy의 기울기는 2 · xpy입니다.",
              [{"dxpy", "dx", "dy"}, {"dxpy", "dx"}, {"dxpy", "dy"}, {"dxpy"}],
              gives=lambda *v: put_together(parts(v, dxpy=lambda s, g: 5 * g))),
    somewhere("in x", "dden and dxpy are right. dx is the sum of dxpy from (4), sigx · (1 − sigx) · dsigx from (3) and dnum "
                      "from (2): one of "
              "them is not right, or was not added.",
              "dden과 dxpy는 맞습니다. dx는 (4)의 dxpy, (3)의 sigx · (1 − sigx) · dsigx, (2)의 dnum을 더한 것입니다. 셋 가운데 하나가 틀렸거나 더해지지 "
              "않았습니다.",
              [{"dx"}], gives=lambda *v: put_together(parts(v, x2=lambda s, share: 4 * share))),
    somewhere("in y", "dden and dxpy are right. dy is the sum of dxpy from (4) and sigy · (1 − sigy) · dsigy from (1): one "
                      "of them is not "
              "right, or was not added.",
              "dden과 dxpy는 맞습니다. dy는 (4)의 dxpy와 (1)의 sigy · (1 − sigy) · dsigy를 더한 것입니다. 둘 가운데 하나가 틀렸거나 더해지지 않았습니다.",
              [{"dy"}], gives=lambda *v: put_together(parts(v, y1=lambda s, share: 4 * share))),
    somewhere("in x and y", "dden and dxpy are right, so look at the lines of (4) to (1), where the shares of dx and dy are "
                            "made and added, and at "
              "dnum in (8).",
              "dden과 dxpy는 맞습니다. dx와 dy의 몫을 구해 더하는 (4)부터 (1)까지, 그리고 (8)의 dnum을 봅니다.",
              [{"dx", "dy"}], gives=lambda *v: put_together(parts(v, x2=lambda s, share: 4 * share, y1=lambda s, share: 4 * share))),
)


START = '''
from bpkit.en import check

def backward(sigy, num, sigx, xpy, sqr, den, inv):
    # {comment}
    return None          # dx, dy, dxpy, dden

check("graph-staged", backward)
'''

SOLVED = '''
from bpkit.en import check

def backward(sigy, num, sigx, xpy, sqr, den, inv):
    dnum, dinv = inv, num                       # (8)
    dden = -dinv / (den * den)                  # (7)
    dsigx, dsqr = dden, dden                    # (6)
    dxpy = 2 * xpy * dsqr                       # (5)
    dx, dy = dxpy, dxpy                         # (4)
    dx += sigx * (1 - sigx) * dsigx             # (3)
    dx, dsigy = dx + dnum, dnum                 # (2)
    dy += sigy * (1 - sigy) * dsigy             # (1)
    return dx, dy, dxpy, dden

check("graph-staged", backward)
'''


def filled(language, code, comment=""):
    return code.replace("{comment}", comment).replace("bpkit.en", f"bpkit.{language}")


EXERCISE = Exercise(
    id="graph-staged",
    title=Both("Eight lines back", "거꾸로 여덟 줄"),
    starter=Both(en=filled("en", START, "from (8) to (1)"), ko=filled("ko", START, "(8)에서 (1)까지")),
    hints=(
        Both("Line (8) is a product: dnum is inv, and dinv is num. Then take (7) alone: what does 1/den do with dinv?",
             "(8)은 곱셈이므로 dnum은 inv, dinv는 num입니다. 그다음 (7)만 봅니다. 1/den은 dinv를 어떻게 넘깁니까?"),
        Both("x is used in (2), (3) and (4), y in (1) and (4). So dx collects three shares and dy two.",
             "x는 (2), (3), (4)에서, y는 (1), (4)에서 쓰입니다. 그래서 dx는 몫 세 개, dy는 몫 두 개를 모읍니다."),
        Both("(7) dden = −dinv / (den · den). (6) dsigx = dsqr = dden. (5) dxpy = 2 · xpy · dsqr. (4) dx = dxpy, dy = dxpy. "
             "From "
             "here on `+=`: σ in (3) and (1) multiplies by its own value times 1 minus its own value.",
             "(7) dden = −dinv / (den · den). (6) dsigx = dsqr = dden. (5) dxpy = 2 · xpy · dsqr. (4) dx = dxpy, dy = dxpy. "
             "여기서부터는 "
             "`+=`를 씁니다. (3)과 (1)의 σ는 (자기 값) · (1 − 자기 값)을 곱합니다."),
    ),
    solution=Both(en=filled("en", SOLVED), ko=filled("ko", SOLVED)),
    because=Both(
        "Each line needs only its own stage: what arrives, and values that were kept. Nowhere does the quotient rule for "
        "the whole formula "
        "appear. $x$ stands in three stages, so three shares are added; $y$ in two. This is how backpropagation is written "
        "by hand, and chapter 8 does it "
        "with matrices.",
        "줄마다 필요한 것은 그 단계에 도착한 값과 저장해 둔 값뿐입니다. 전체 식에 몫의 미분법을 쓰는 곳은 없습니다. $x$는 세 단계에 나오므로 몫 세 개를 더하고, "
        "$y$는 두 단계에 나오므로 두 개를 더합니다. 역전파를 손으로 쓸 때는 이렇게 씁니다. 8장에서는 같은 일을 행렬로 합니다."),
    asks=Function(
        arguments=STAGES, names=RESULTS,
        cases=lambda: [stages(2.7, -4.2), stages(-0.6, 1.3), stages(0.8, 0.5)],       # at (3, -4) xpy is -1, and xpy³ the same
        right=right,
        wrongs=(*KNOWN, *UNKNOWN)),
)
