"""Makes stories with signs that a terminal, a browser or a library would act on."""

from collections.abc import Iterator

from tests.hostile._case import Case, page, told, within


def controls() -> Iterator[Case]:
    for code in (*range(0x20), *range(0x7F, 0xA0)):
        yield from told("controls", {f"U+{code:04X}": within(chr(code))})


def sequences() -> Iterator[Case]:
    texts: dict[str, str | bytes] = {
        "SGR": "\x1b[31m",
        "SGR of 10,000 digits": f"\x1b[{'1' * 10_000}m",
        "SGR with colons": "\x1b[38:2::255:0:0m",
        "CSI by C1": "\x9b2J",
        "CSI unfinished": "\x1b[31;",
        "CSI in a CSI": "\x1b\x1b[31m[31m",
        "CSI around a joiner": "\x1b\u200b[31m",
        "clear the screen": "\x1b[2J\x1b[H",
        "alternate screen": "\x1b[?1049h",
        "report of the cursor": "\x1b[6n",
        "report of the title": "\x1b[21t",
        "OSC 0, title": "\x1b]0;root@host\x07",
        "OSC 7, folder": "\x1b]7;file://host/etc\x1b\\",
        "OSC 8, link": "\x1b]8;;javascript:alert(1)\x1b\\here\x1b]8;;\x1b\\",
        "OSC 8 unclosed": "\x1b]8;;http://example.org\x07here",
        "OSC 52, clipboard": "\x1b]52;c;cm0gLXJmIC8=\x07",
        "OSC 1337, file": "\x1b]1337;File=inline=1:AAAA\x07",
        "OSC by C1": "\x9d0;title\x9c",
        "OSC without end": "\x1b]0;title",
        "DCS": "\x1bP$q q\x1b\\",
        "DCS by C1": "\x90$q\x9c",
        "DCS, sixel": '\x1bPq"1;1;9;9#0!99~\x1b\\',
        "DCS for tmux": "\x1bPtmux;\x1b\x1b]52;c;AAAA\x07\x1b\\",
        "SOS": "\x1bXsecret\x1b\\",
        "PM": "\x1b^secret\x1b\\",
        "APC, picture": "\x1b_Gf=100;AAAA\x1b\\",
        "reset": "\x1bc",
        "character set": "\x1b(0",
        "shift out": "\x0e\x0f",
        "answerback": "\x05",
        "backspaces": "rm\x08\x08ls",
        "carriage returns": "evil\rgood",
        "bells": "\x07" * 500,
        "escapes": "\x1b" * 500,
        "a tabulator and a feed": "\t\v\f",
    }
    yield from told("sequences", {name: within(str(text)) for name, text in texts.items()})


def signs() -> Iterator[Case]:
    texts: dict[str, str | bytes] = {
        "bidi overrides": "\u202e\u202d\u202a\u202b\u202c",
        "bidi isolates": "\u2066\u2067\u2068\u2069",
        "bidi marks": "\u200e\u200f\u061c",
        "zero-width spaces": "\u200b" * 500,
        "joiners": "\u200d\u200c" * 500,
        "word joiners": "\u2060\ufeff" * 500,
        "soft hyphens": "\u00ad" * 500,
        "combining marks": "\u0301\u0489\u20dd" * 500,
        "grapheme joiners": "\u034f" * 500,
        "variation selectors": "\ufe0f\U000e0100" * 500,
        "tags": "".join(chr(0xE0000 + ord(sign)) for sign in "run this"),
        "annotations": "\ufff9a\ufffab\ufffb",
        "invisible operators": "\u2061\u2062\u2063\u2064",
        "deprecated formats": "\u206a\u206b\u206c\u206d\u206e\u206f",
        "fillers": "\u115f\u1160\u3164\uffa0\u2800",
        "line separators": "\u2028\u2029\u0085",
        "blanks of all widths": "\u00a0\u1680\u2000\u2007\u202f\u205f\u3000",
        "replacement characters": "\ufffd" * 500,
        "noncharacters": "\ufffe\uffff\ufdd0\U0001ffff\U0010ffff",
        "private use": "\ue000\U000f0000\U00100000",
        "not assigned": "\u0378\U000e0fff",
        "a family of emoji": "👨\u200d👩\u200d👧\u200d👦🏽",
        "half a flag": "🇦",
        "Hebrew and Arabic": "שלום مرحبا",
        "long ligatures": "﷽" * 50,
        "capitals that grow": "ŉǰΐΰﬀﬃİ",
        "digits of other scripts": "٣۳३৩²③",
    }
    yield from told("signs", {name: within(str(text)) for name, text in texts.items()})


def injections() -> Iterator[Case]:
    signs = {
        "HTML": "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "an end of a script": "</script></style></title></textarea>-->]]>",
        "an attribute": "\" onmouseover='alert(1)'",
        "Markdown": "[here](javascript:alert(1)) ![x](http://example.org/x) `rm` **now**",
        "a heading of Markdown": "\n# Evil\n\n- item\n\n---\n",
        "Jinja": "{{ 7*7 }}{% for x in range(9) %}{% endfor %}{# #}",
        "rich": "[bold red]now[/bold red] [link=file:///etc/passwd]here[/link] [/] [/x] :smile: \\[x]",
        "formats of Python": "%s %(x)n {0} {x!r} {} ${HOME} $(id) `id` \\N{BELL} \\x1b[31m \\033[31m ^[[31m",
        "entities": "&lt;b&gt; &#27;[31m &#x1b;]0;x&#7; &#0; &#xD800; &#x110000; &bogus; &#x202e;",
        "an address with a command": "file:///etc/passwd http://x.org/%0d%0aSet-Cookie:%20a",
        "JSON": '"}],"quotes":[{"text":"x"}]} \\u001b[31m \\ud800',
        "a diff": "\n--- a\n+++ b\n@@ -1 +1 @@\n",
        "a mail": "\nFrom: a@b\nTo: c@d\nContent-Type: text/html\n\n",
        "a spreadsheet": "=cmd|' /C calc'!A0",
        "TOML": 'points = 5\n[x]\ny = """',
    }
    for name, sign in signs.items():
        yield from told("injections", {name: within(sign)})
        yield from told("injections", {f"{name}, in a page": page(within(sign))}, "html")
        yield from told("injections", {f"{name}, in Markdown": "# A ferry\n\n" + within(sign)}, "markdown")
