import logging
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from counterpoint import sources
from counterpoint.records import job, write_lines

log = Path(snakemake.log[0])
logging.basicConfig(filename=log, filemode="w", encoding="utf-8", format="%(message)s")
with job(snakemake), TemporaryDirectory() as folder:
    members = [sources.Source.from_row(row) for row in snakemake.params.recipe["sources"]]
    # Read is a copy that is known to hold what was planned: the file itself may change meanwhile
    for file in filter(Path.is_file, {member.path for member in members}):
        Path(folder, file.name).write_bytes(file.read_bytes())
    copied, _ = sources.listing(Path(folder))
    planned = {(source.path.name, source.line): source.sha256 for source in copied}
    for member in members:
        if planned.get((member.path.name, member.line)) != member.sha256:
            raise ValueError(
                f"{member.path} was changed after this run had begun. Run snakemake again, when "
                "it is as it should be"
            )
    members = [replace(member, path=Path(folder, member.path.name)) for member in members]
    documents, refused = sources.read(members)
    write_lines(Path(snakemake.output.documents), documents)
    write_lines(Path(snakemake.output.refused), refused)
    account = [f"{len(documents)} articles, {len(refused)} left out"]
    account += [f"{d.id}: {warning}" for d in documents for warning in d.warnings]
    account += [f"{refusal.file}: left out: {refusal.reason}" for refusal in refused]
    with log.open("a", encoding="utf-8") as lines:
        lines.write("\n".join(account) + "\n")
