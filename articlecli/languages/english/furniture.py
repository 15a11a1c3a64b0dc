"""English: patterns of furniture, the lines that pages leave around an article."""

from articlecli.languages._groups import CAPITAL
from articlecli.languages._language import any_of

_NAVIGATION = r"(?:back to (?:the )?top|skip to (?:main )?content|(?:contact|about) us|home|jobs|help|faq)"
# Furniture that may be a whole sentence. All other sentences belong to the article.
NOTICE = any_of(
    r"(?:read (?:more|also|next)|related(?: \w+)?|see also|also read|more on this):.*",
    r"(?:follow|like|find|join) (?:us|me)\b.{0,100}",
    r"(?:share|send|tell|contact|email|e-mail|write)\b.{0,100} [^\s@]+@[^\s@]+",
    r"(?:follow|like) [\w .'’&]{1,40} on social media\.?|click to tweet.{0,60}|(?:click|tap) here.{0,80}",
    r"sign up .{1,160}\b(?:newsletter|inbox|daily|alerts?)\b.{0,60}|(?-i:[A-Z]).{1,60} is on twitter\b.{0,60}",
    r"(?:we use|this site uses) cookies.*|.{0,500}\ball rights reserved\b.*|copyright (?:©|\(c\)|\d).*|©.*|\(c\) ?\d.*",
    r"copyright [\w .]{1,30} \d{4}\.?|tm &.*|if you enjoyed this .{1,120}",
    r"originally published (?:on|in|by) [^.]{1,60}\.?|this (?:article|story|post) was originally published .{1,200}",
    r"this (?:article|story|post) (?:has been|was) updated\b.{0,200}|updated at \d.{1,40}",
    r"the (?:views|opinions) expressed .{1,60}(?:those of|reflect).{1,200}",
    r"(?:image|media|video) (?:source|caption|copyright|credit) .*",
)
FURNITURE = any_of(
    NOTICE,
    # Comments and sharing: "Post a Comment", "0 Comments", "Share this article", "Follow us on X"
    r"(?:post|leave|add|write) (?:a |your )?(?:comment|reply)s?",
    r"(?:(?:\d[\d,]*|no|view|show|hide|all|join the) )*(?:comments?|replies|conversation)(?: \(\d+\)| \d+)?:?",
    r"(?:share|tweet|email|e-mail|print|save|send|copy link|bookmark)(?: (?:this|via|on|by|with|to|link|it)\b.{0,40})?",
    r"(?:shares?|likes?|retweets?|views?):? \d[\d,.km]*|\d[\d,.km]* (?:shares?|likes?|views?|retweets?)",
    r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|instagram|telegram|email|print|copy link)"
    r"(?:[ ,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|instagram|telegram|email|print|copy link))*",
    r"(?:follow|like|find|join) (?:us|me|[\w .@]{1,30}) on (?:facebook|twitter|x|instagram|linkedin|\S+\.com)\b.{0,60}",
    r"(?:via )?@\w+",
    # Elsewhere on the site: "Read more: …", "Related articles", "Home > World", "Most read"
    r"read (?:more|also|next|the full (?:story|article))"
    r"(?:\s*[:>»…|–-].*|\.{1,3}| (?:about|on|from|at|here|news|stories)\b[^.]{0,80})?",
    r"(?:related|recommended|see also|also read|more on this|you may also like|don't miss|up next)\b"
    r"(?: (?:articles?|stor(?:y|ies)|topics?|links?|content|coverage|news|reading))?(?::.*|\.{3}|…)?",
    r"(?:more|most) (?:from|read|popular|viewed|shared|on this story)\b.{0,40}|trending(?: now)?|editor's picks?",
    r"(?:home|news|front page) ?(?:[>›»/|][\w&' ]{1,30})+",
    r"(?:previous|next) (?:article|story|post|page)|menu|search|log ?in",
    rf"{_NAVIGATION}(?: *[|•·/] *{_NAVIGATION})*",
    r"(?:watch|listen|video|audio|gallery|photos|in pictures|live)(?: (?:now|live|more|here|again))?(?:[:|].*)?",
    r"(?:click|tap) here.*|see (?:the )?(?:original|full) (?:story|article).*|(?:continue reading|story continues).*",
    r"(?:tags?|topics?|filed under|categories|keywords):.*",
    # Business: "Advertisement", "Sign up for our newsletter", "All rights reserved"
    r"(?:advertisement|sponsored|sponsored content|promoted|paid post|ad)(?: (?:- .*|by .*|feature))?",
    r"(?:sign up|subscribe|register|donate|support us|join now|get our|download our)"
    r"(?: (?:for|to|now|here|our|today|with|by)\b[^.]{0,60})?[.!]?",
    r"(?:accept|reject)(?: all)?(?: cookies)?",
    r"(?:privacy|cookie) policy|terms of (?:use|service)",
    r"\d+ min(?:ute)?s?(?: to)? read|(?:reading|read) time:? .{1,20}",
    r"(?:opinion|interactive|special(?: report)?|(?:full|complete) coverage|impact your world|watch below)s?:.{1,120}",
    r"_{3,}|\* ?\* ?\*",
    r"[—–-] .{1,60}\(@\w+\).{0,40}|(?:pic\.twitter\.com|t\.co)/\S+",
    # Pictures: "Image caption …", "(Ann Lee/Northern Wire)", "Photo by Ann Lee"
    r"(?:image|media|video) (?:source|caption|copyright|credit).*",
    r"[(\[].{0,400}\b(?:photo|photograph|picture|image)s?(?: by\b|:).{0,80}[)\]]",
    r"[(\[]?(?:photo|photograph|picture|image|illustration|file photo)s?(?: (?:by|credit|courtesy)\b|:).{0,150}",
    rf".{{0,400}}\((?-i:{CAPITAL})[^()/]{{1,60}}/(?-i:{CAPITAL})[^()/]{{1,60}}\)",
    r".{0,300}[.:!?)] (?:photograph|photo|picture|image|illustration)s?(?: by\b|:) .{1,80}",
    r"\((?:photo|submitted|supplied)\b[^()]{0,80}\)|(?:getty|twitter|youtube|facebook|linkedin)(?:/[\w ]{1,40})?\.",
    r"(?:getty images|shutterstock|istock|ap photo|file photo)\b.{0,40}",
    r"(?:(?:first |last )?(?:published|updated|posted|modified)[ :|]*)+",
    # Bare addresses
    r"(?:https?://|www\.)\S+",
)
