from pathlib import Path

from counterpoint.records import (
    Document,
    Sentence,
    assemble,
    job,
    read_evidence,
    read_lines,
    write_measures,
)
from counterpoint.statistics import measure

with job(snakemake):
    articles = assemble(
        (d for d in read_lines(Path(snakemake.input.documents), Document) if d.measured),
        read_lines(Path(snakemake.input.sentences), Sentence),
        read_evidence(Path(snakemake.input.evidence)),
    )
    measures = [figure for article in articles for figure in measure(article)]
    write_measures(Path(snakemake.output.measures), measures)
    account = f"{len(articles)} articles, {len(measures):,} measures"
    Path(snakemake.log[0]).write_text(f"{account}\n", encoding="utf-8")
