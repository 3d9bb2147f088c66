#!/usr/bin/env bash
# The raised mark of a note becomes a digit of the figure before it where a board paper's text is taken out of its .docx.
#
# Version: mammoth 1.13.0, word-extractor 1.0.4; the paper is written with docx 9.15.2
# Date: 2026-11-30
# Behaviour: board papers raise the number of a note behind a figure: "100 of 387" with a raised 2, "26%" with a raised 1. As
#   plain text the paper then has 3,872 referrals, and 26%1. What is struck through stands in the text like the rest, so that
#   a rate has two figures. The HTML of mammoth keeps both apart (`sup`, `s`); only its raw text does not, nor does the
#   body of word-extractor.
# Output: see EXPECTED.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 word-extractor@1.0.4 docx@9.15.2
cat >paper.mjs <<'JS'
import { Document, Packer, Paragraph, TextRun } from "docx";
import mammoth from "mammoth";
import WordExtractor from "word-extractor";

const run = (text, format = {}) => new TextRun({ text, ...format });
const paper = new Document({
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            run("100 of 387"),
            run("2", { superScript: true }),
            run(" referrals were repeats, 26%"),
            run("1", { superScript: true }),
            run("."),
          ],
        }),
        new Paragraph({ children: [run("In care: 66 "), run("64 ", { strike: true }), run("per 10,000.")] }),
      ],
    },
  ],
});
const buffer = await Packer.toBuffer(paper);
const show = (name, text) => console.log(`${name}: ${text.trim().replace(/\n+/g, " | ")}`);
show("mammoth, text", (await mammoth.extractRawText({ buffer })).value);
show("word-extractor", (await new WordExtractor().extract(buffer)).getBody());
show("mammoth, HTML", (await mammoth.convertToHtml({ buffer })).value);
JS
seen=$(node paper.mjs)
printf '%s\n' "$seen"
EXPECTED='mammoth, text: 100 of 3872 referrals were repeats, 26%1. | In care: 66 64 per 10,000.
word-extractor: 100 of 3872 referrals were repeats, 26%1. | In care: 66 64 per 10,000.
mammoth, HTML: <p>100 of 387<sup>2</sup> referrals were repeats, 26%<sup>1</sup>.</p><p>In care: 66 <s>64 </s>per 10,000.</p>'
if [ "$seen" != "$EXPECTED" ]; then
  echo "The output is another one than was seen." >&2
  exit 1
fi
