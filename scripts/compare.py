from pathlib import Path

from counterpoint.comparison.comparing import compare
from counterpoint.records import Records

recipe = snakemake.params.recipe
records = Records.gather(snakemake.input, recipe["unread"])
records.write(snakemake.output)
compared = compare(records, recipe["order"])
compared.write(Path(snakemake.output.comparison), Path(snakemake.output.tables))
account = f"{len(compared.corpus.articles)} articles, {len(compared.findings)} findings"
Path(snakemake.log[0]).write_text(f"{account}\n", encoding="utf-8")
