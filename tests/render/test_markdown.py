"""Markdown of the user: what comes through, and what becomes plain text."""

import re

import pytest

from careerplan.plan.links import Target
from careerplan.render.markdown import render_markdown
from tests.built import PLAN, build_site, goal_file, parse_page

PICTURES = {"files/desk.png": (640, 480), "files/my desk.png": (3, 2)}


def render(text: str, *, top: int = 3) -> str:
    """Render with links to `sell`, to the page `pitch`, to files, and outside."""
    known = {
        "sell": "sell.html",
        "pitch": "../pitch.html",
        "files/cv.pdf": "../files/cv.pdf",
        "files/desk.png": "../files/desk.png",
        "files/my desk.png": "../files/my%20desk.png",
    }

    def href(target: Target) -> str:
        return target.name if target.kind == "outside" else known.get(target.name, "")

    return render_markdown(text, href=href, top=top, pictures=PICTURES)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Every *day*.", "<p>Every <em>day</em>.</p>\n"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("<div>\n\nx\n\n</div>", "<p>&lt;div&gt;</p>\n<p>x</p>\n<p>&lt;/div&gt;</p>\n"),
        ("<!-- hidden -->", ""),
        ("a &lt; b &amp; c", "<p>a &lt; b &amp; c</p>\n"),
        ("\"quoted\" & 'so'", "<p>&quot;quoted&quot; &amp; 'so'</p>\n"),
        ("    </head>", "<pre><code>&lt;/head&gt;\n</code></pre>\n"),
        (
            '```x" onload=y\nz\n```',
            '<pre><code class="language-x&quot;">z\n</code></pre>\n',
        ),
        ("line\\\nline", "<p>line<br />\nline</p>\n"),
        ("{{ site.name }}{% if %}", "<p>{{ site.name }}{% if %}</p>\n"),
    ],
)
def test_text_comes_out_as_it_was_meant(text: str, html: str) -> None:
    assert render(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[x](sell.md)", '<a href="sell.html">x</a>'),
        ("[x](../goals/sell.md#top)", '<a href="sell.html">x</a>'),
        ("[x](pitch.html)", '<a href="../pitch.html">x</a>'),
        ('[x](sell.md "told when pointed at")', '<a href="sell.html">x</a>'),
        ("[*x* `y`](sell.md)", '<a href="sell.html"><em>x</em> <code>y</code></a>'),
        ("[x]\n\n[x]: sell.md", '<a href="sell.html">x</a>'),
        (
            "[x](https://a.example/?b=1&c='\"<)",
            '<a href="https://a.example/?b=1&amp;c=\'%22%3C">x</a>',
        ),
        ("<https://a.example>", '<a href="https://a.example">https://a.example</a>'),
        ("<jo@a.example>", '<a href="mailto:jo@a.example">jo@a.example</a>'),
        ("[x](mailto:jo@a.example)", '<a href="mailto:jo@a.example">x</a>'),
        ("[x](../files/cv.pdf)", '<a href="../files/cv.pdf">x</a>'),
        ("[x](files/desk.png)", '<a href="../files/desk.png">x</a>'),
        ("[](sell.md)x[ ](sell.md)y", "x y"),
        # What is hidden, or is not there, is not told by its address either.
        ("[x](files/leave.pdf)", "x"),
        ("[my *own* words](leave-this-company.md)", "my <em>own</em> words"),
        ("[x][secret]\n\n[secret]: leave.md 'Leave'", "x"),
        ("[x](private/leave.md)", "x"),
        ("[x](sealed/abc.json)", "x"),
    ],
)
def test_links_lead_somewhere_or_are_text(text: str, html: str) -> None:
    assert render(text) == f"<p>{html}</p>\n"


UNSAFE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "java&#x0A;script:alert(1)",
    "java&Tab;script:alert(1)",
    "%6Aavascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "data:image/png;base64,x",
    "file:///etc/passwd",
    "//evil.example",
    "\\\\\\\\evil.example",
    "ftp://a.example",
    "tel:123",
    "https:",
    "https:/evil",
    "#fragment",
    "?query",
]


@pytest.mark.parametrize("address", UNSAFE)
def test_other_schemes_are_dropped(address: str) -> None:
    for text in (f"[x]({address})", f"[x](<{address}>)", f"[x]\n\n[x]: {address}"):
        html = render(text)
        assert "<a" not in html
        assert "x" in html


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "tel:1"]
)
def test_addresses_in_angles_are_dropped(address: str) -> None:
    assert "<a" not in render(f"<{address}>")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![a desk](files/leave.png)", "a desk"),
        ("![a *big* `desk`](files/leave.png 'title')", "a big desk"),
        ("![a letter](files/cv.pdf)", "a letter"),
        ("![a desk](https://a.example/files/desk.png)", "a desk"),
        ("[![](files/leave.png)](sell.md)", ""),
        ("![](https://a.example/track.gif)", ""),
        ("![<b>](x.png)", "&lt;b&gt;"),
        ("![one\ntwo](x.png)", "one two"),
        ("![a [link](sell.md) in it](x.png)", "a link in it"),
        ("[![a desk](x.png)](sell.md)", '<a href="sell.html">a desk</a>'),
        ("![out ![in](y.png)](x.png)", "out in"),
    ],
)
def test_an_image_is_shown_as_its_words(text: str, shown: str) -> None:
    assert render(text) == f"<p>{shown}</p>\n"


LAZY = 'width="640" height="480" loading="lazy" decoding="async"'
DESK = f'src="../files/desk.png" alt="a desk" {LAZY}'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("![a desk](files/desk.png)", f"<img {DESK} />"),
        ("![a desk](../files/desk.png)", f"<img {DESK} />"),
        ("![a *desk*](files/desk.png 'title')", f"<img {DESK} />"),
        ("![a\ndesk](files/desk.png)", f"<img {DESK} />"),
        (
            "[![a desk](files/desk.png)](sell.md)",
            f'<a href="sell.html"><img {DESK} /></a>',
        ),
        ("[![a desk](files/desk.png)](leave.md)", f"<img {DESK} />"),
        ("![a desk][1]\n\n[1]: files/desk.png", f"<img {DESK} />"),
        ("![](files/desk.png)", f"<img {DESK.replace('a desk', '')} />"),
        ("[![](files/desk.png)](sell.md)", f"<img {DESK.replace('a desk', '')} />"),
        (
            '![a "desk" & <b>](files/desk.png)',
            f"<img {DESK.replace('a desk', 'a &quot;desk&quot; &amp; &lt;b&gt;')} />",
        ),
        (
            "![a desk](<files/my desk.png>)",
            '<img src="../files/my%20desk.png" alt="a desk" width="3" height="2" '
            'loading="lazy" decoding="async" />',
        ),
    ],
)
def test_a_picture_of_the_site_is_shown_with_its_size(text: str, shown: str) -> None:
    assert render(text) == f"<p>{shown}</p>\n"


def test_without_pictures_there_is_none() -> None:
    html = render_markdown("![a desk](files/desk.png)", href=lambda _: "x", top=3)
    assert html == "<p>a desk</p>\n"


# Headings


def levels(text: str, *, top: int = 3) -> list[int]:
    return [int(level) for level in re.findall(r"<h(\d)>", render(text, top=top))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\n## B\n### C", [3, 4, 5]),
        ("## A\n### B\n## C", [3, 4, 3]),
        ("# A\n#### B", [3, 4]),
        ("#### A\n# B", [3, 3]),
        ("###### A\n## B\n###### C\n# D", [3, 4, 5, 3]),
        ("# A\n## B\n### C\n#### D\n##### E\n###### F", [3, 4, 5, 6, 6, 6]),
        ("A\n===\n\nB\n---", [3, 4]),
        ("> # A\n\n- ### B", [3, 4]),
        ("no heading", []),
    ],
)
def test_headings_go_on_from_those_of_the_page(text: str, expected: list[int]) -> None:
    assert levels(text) == expected
    html = render(text)
    assert html.count("<h") == html.count("</h") == len(expected)
    assert [int(n) for n in re.findall(r"</h(\d)>", html)] == expected


@pytest.mark.parametrize("top", [1, 2, 6])
def test_headings_begin_where_they_are_told(top: int) -> None:
    assert levels("# A\n## B", top=top) == [top, min(top + 1, 6)]


# Tables


def test_a_column_is_aligned_without_a_style_attribute() -> None:
    html = render("| a | b | c | d |\n|--|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
    assert "style" not in html
    assert re.findall(r"<t[hd]\b[^>]*>", html) == [
        *("<th>", "<th>", '<th class="center">', '<th class="end">'),
        *("<td>", "<td>", '<td class="center">', '<td class="end">'),
    ]


# On a page


def test_a_goal_page_shows_it_in_place() -> None:
    body = "# Why\n\n[Sell](sell.md), [leave](leave.md), [years](five-years.html).\n"
    goal = goal_file("goal: Lend money\nby: 2028\n", body)
    files = {
        "content/plan.yaml": PLAN.encode(),
        "content/goals/lend.md": goal.encode(),
        "content/goals/sell.md": goal_file("goal: Sell cards\nby: 2027\n").encode(),
        "content/goals/leave.md": b"---\ngoal: Leave this company\n---\n",
    }
    site = build_site(files)
    page = site["goals/lend.html"].decode()
    assert "<h3>Why</h3>" in page
    assert (
        '<a href="sell.html">Sell</a>, leave, <a href="../five-years.html">years</a>.'
        in page
    )
    assert all(
        b"leave.md" not in data and b"company<" not in data for data in site.values()
    )
    parse_page(site["goals/lend.html"])


def test_a_comment_of_the_author_is_not_shown() -> None:
    html = render_markdown("Seen <!-- unseen -->", href=lambda _: "", top=3)
    assert html == "<p>Seen</p>\n"
