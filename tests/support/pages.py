"""Makes HTML pages of digests. `HOSTILE` is an article that tries to run scripts in such a page."""

import io

from articlecli import pipeline, reading, renderers
from articlecli.core.article import Digest
from articlecli.renderers import Style
from tests.support.paths import SAMPLES

HOSTILE = """\
</title><script>window.ran = 1; alert("headline")</script> closes the harbour

</style><img src=x onerror="window.ran = 2"> & "the deck" of it --> <!-- ]]>

By Ann </script><script>window.ran = 3</script> Weld

Key points:
- The <b onmouseover=window.ran=4>gates</b> &lt;shut&gt; at nine </li></ol></section>
- A second "point' of the `list` &amp;amp; more

The harbour <iframe src="javascript:window.parent.ran=5"></iframe> closed on Monday, the council said in a statement.

"It is <script>window.ran = 6</script> the end of us," said Bob "<img src=http://127.0.0.1:9/x onerror=window.ran=7>" \
Marsh, a fisherman from Oake. "We have </a></blockquote><svg onload=window.ran=8> nothing left to sell."

<link rel=stylesheet href=http://127.0.0.1:9/y.css><style>* { display: none }</style> was all that the mayor wrote.

"The <base href=http://127.0.0.1:9/> is gone, and nobody here will bring it back," said Cora <u>Dane</u>, the mayor.

<form action=http://127.0.0.1:9/><button autofocus onfocus=window.ran=9>Go</button> is what the notice on the door says.

<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/z"> The ships left in the night, and with them the crews.

(Reporting by <object data="http://127.0.0.1:9/o">Dan Eck</object>; editing by Eve "' Ford)
"""


def digest_of(text: str, name: str | None = None, **asked: object) -> Digest:
    """Digests a plain text."""
    return pipeline.digest(reading.from_string(text, name, "plain"), **asked)  # type: ignore[arg-type]


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.txt").read_text(encoding="utf-8")


def page_of(found: Digest, style: Style | None = None) -> str:
    stream = io.StringIO()
    renderers.render("html", found, stream, style or Style())
    return stream.getvalue()
