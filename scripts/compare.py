from dataclasses import replace
from pathlib import Path

from counterpoint.comparison.comparing import compare
from counterpoint.identity.agreement import agree
from counterpoint.records import Records, job

with job(snakemake) as made:
    recipe, tables = snakemake.params.recipe, Path(snakemake.params.tables)
    gathered = Records.gather(snakemake.input, recipe["unread"])
    records = replace(gathered, evidence=agree(gathered.evidence))
    records.write(snakemake.output)
    compared = compare(records, recipe["order"], recipe["duplicates"], recipe["question"])
    # No output of the rule: snakemake would empty the folder, of what others put there as well
    files = [tables / f"{name}.csv" for name in compared.tables]
    for file in files:  # which may be a link to something else
        file.unlink(missing_ok=True)
    compared.write(Path(snakemake.output.comparison), tables)
    made.extend(files)
    copies = compared.corpus.copies
    account = [f"{len(compared.corpus.articles)} articles, {len(compared.findings)} findings"]
    account += [f"{copy.document}: {copy.likeness:.0%} the text of {copy.of}" for copy in copies]
    Path(snakemake.log[0]).write_text("\n".join(account) + "\n", encoding="utf-8")
