from pathlib import Path

from counterpoint import briefing
from counterpoint.records import Records

report = Path(snakemake.scriptdir).parent / "report"
tables = Path(snakemake.input.tables)
records = Records.read(snakemake.input)
recipe = snakemake.params.recipe
content = briefing.page(records, Path(snakemake.input.comparison), tables, report, recipe)
data = briefing.attached(records, snakemake.input, recipe, report)
pages = briefing.render(content, report, data, Path(snakemake.output.briefing))
briefing.publish(content, report, data, Path(snakemake.output.screen))
Path(snakemake.log[0]).write_text(f"{pages} pages\n", encoding="utf-8")
