"""English: clues that a sentence means something told before it, and their learned weights."""

from articlecli.languages._groups import LeaningClues
from articlecli.languages._language import any_of

_WORDS = {
    "pronoun": "he she him his her hers himself herself it its itself they them their theirs",
    "narrator": "i me my mine",
    "narrators": "we us our ours",
    "demonstrative": "this these those",
    "complementizer": "that",
    "other": "another other others",
    "here": "here",
    "place": "there",
    "talk": "yeah yes oh uh um okay ok hey yep wow mm hm",
}

_WEIGHTS = {
    "": -3.05,
    "answer": 2.72,
    "definite": 0.69,
    "demonstrative": 0.74,
    "description": 1.35,
    "here": 1.51,
    "initials": 1.55,
    "middle": 0.94,
    "name": 0.94,
    "narrator": 0.19,
    "narrators": 0.26,
    "near": 0.48,
    "other": 1.30,
    "place": 3.41,
    "question": 1.11,
    "short": 1.29,
    "talk": 0.54,
    "transcript": 1.73,
}

LEANING = LeaningClues(
    words={word: clue for clue, words in _WORDS.items() for word in words.split()},
    # Yeah it | Well, it
    answer=r"\W{0,3}(?:(?:yeah|yes|oh|uh|um|okay|ok|hey|yep|wow|mm|hm)\b|(?:right|well|no|so|like),)",
    # It is clear that | It was hard to | It takes
    impersonal=r"(?:['’]s| is| was| will be| would be| seems)(?: \S+){1,3} (?:that|to|who|how|if)\b| (?:takes|took)\b",
    # There is | There would
    existential=any_of(
        r"['’]s\b",
        r" (?:is|was|are|were|has|have|had|will|would|may|might|could|can|must|should|seems?|remains?)\b",
    ),
    talk=r"\b(?:yeah|uh|um|okay|gonna|wanna|kinda|mm|hm|i mean|you know)\b",
    weights=_WEIGHTS,
)
