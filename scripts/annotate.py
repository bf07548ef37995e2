from pathlib import Path

from counterpoint.language.annotation import annotate_chunk
from counterpoint.records import Document, job, read_lines, write_lines

with job(snakemake):
    recipe, memo = snakemake.params.recipe, map(Path, snakemake.params.memo)
    documents = [d for d in read_lines(Path(snakemake.input.documents), Document) if d.measured]
    sentences, evidence, fresh = annotate_chunk(documents, recipe["model"], recipe, list(memo))
    write_lines(Path(snakemake.output.sentences), sentences)
    write_lines(Path(snakemake.output.evidence), evidence)
    account = f"{len(documents)} articles, {fresh} read anew: {len(evidence):,} pieces of evidence"
    Path(snakemake.log[0]).write_text(f"{account}\n", encoding="utf-8")
