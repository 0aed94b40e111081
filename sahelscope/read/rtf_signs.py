"""What RTF's control words stand for: signs, code pages, and the groups that are not printed in the text."""

from __future__ import annotations

SIGNS = {
    b"par": "\n", b"line": "\n", b"page": "\n", b"sect": "\n", b"row": "\n", b"nestrow": "\n", b"lbr": "\n",
    b"column": "\n", b"tab": "\t", b"cell": "\t", b"nestcell": "\t", b"emdash": "—", b"endash": "–", b"emspace": " ",
    b"enspace": " ", b"qmspace": " ", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
#: After one of these the paragraph has ended, and what hangs on it follows.
ENDS = frozenset({b"par", b"page", b"sect", b"row"})
#: Signs written as a backslash with one sign; a line break there ends a paragraph. An optional hyphen is not printed.
ESCAPED = {
    b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "-", b"-": "", b"\n": "\n", b"\r": "\n", b"\t": "\t",
}  # fmt: skip
#: Groups that print no words of the text: tables of the file, pictures, codes of fields, comments, running lines.
ASIDE = frozenset(
    b"colortbl stylesheet info pict objdata objname objclass fldinst header headerl headerr headerf footer "
    b"footerl footerr footerf listtable listoverridetable listtext pntext pnseclvl rsidtbl filetbl revtbl generator "
    b"annotation atnid atnauthor atntime atnref atnparent atndate atrfstart atrfend bkmkstart bkmkend xe tc txe tcn "
    b"shprslt sp nonshppict shppict themedata colorschememapping datastore latentstyles xmlnstbl userprops docvar "
    b"private template title subject author operator keywords comment doccomm category manager company creatim revtim "
    b"rxe printim buptim ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background falt panose mmathPr htmltag "
    b"mhtmltag".split()
)
#: Groups marked as new to old readers, yet printed: the Unicode form of words, a drawing's box.
PRINTED = frozenset({b"ud", b"shpinst", b"do", b"shptxt", b"dptxbxtext", b"footnote", b"result"})
#: Groups that are printed below the paragraph on which they hang.
BELOW = frozenset({b"footnote", b"shptxt", b"dptxbxtext"})
#: Windows' numbers of sets of signs -> Python's names of code pages.
CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp437",
}  # fmt: skip
PAGES = {10000: "mac_roman", 65001: "utf-8", 1200: "utf-16-le", 936: "gb18030", 708: "iso8859_6", 28591: "cp1252"}
PLATFORMS = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}
