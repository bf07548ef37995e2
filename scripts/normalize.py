from pathlib import Path

from counterpoint import sources
from counterpoint.records import write_lines

members = map(sources.Source.from_row, snakemake.params.recipe["sources"])
documents, refused = sources.read(members)
write_lines(Path(snakemake.output.documents), documents)
write_lines(Path(snakemake.output.refused), refused)
account = [f"{len(documents)} articles, {len(refused)} left out"]
account += [f"{d.id}: {warning}" for d in documents for warning in d.warnings]
account += [f"{refusal.file}: left out: {refusal.reason}" for refusal in refused]
Path(snakemake.log[0]).write_text("\n".join(account) + "\n", encoding="utf-8")
