from dataclasses import replace
from pathlib import Path

from counterpoint.comparison.comparing import compare
from counterpoint.identity.agreement import agree
from counterpoint.records import Records

recipe = snakemake.params.recipe
gathered = Records.gather(snakemake.input, recipe["unread"])
records = replace(gathered, evidence=agree(gathered.evidence))
records.write(snakemake.output)
compared = compare(records, recipe["order"], recipe["duplicates"])
compared.write(Path(snakemake.output.comparison), Path(snakemake.output.tables))
account = [f"{len(compared.corpus.articles)} articles, {len(compared.findings)} findings"]
account += [f"{c.document}: {c.likeness:.0%} the text of {c.of}" for c in compared.corpus.copies]
Path(snakemake.log[0]).write_text("\n".join(account) + "\n", encoding="utf-8")
