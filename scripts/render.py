from pathlib import Path
from types import SimpleNamespace

from counterpoint import briefing
from counterpoint.records import Records, job

with job(snakemake):
    report = Path(snakemake.scriptdir).parent / "report"
    tables = Path(snakemake.params.tables)
    files = SimpleNamespace(**dict(snakemake.input.items()), tables=tables)
    records = Records.read(files)
    recipe = snakemake.params.recipe
    content = briefing.page(records, Path(files.comparison), tables, report, recipe)
    data = briefing.attached(records, files, recipe, report)
    pages = briefing.render(content, report, data, Path(snakemake.output.briefing))
    briefing.publish(content, report, data, Path(snakemake.output.screen))
    Path(snakemake.log[0]).write_text(f"{pages} pages\n", encoding="utf-8")
