# The job as an analyst would write it in R (readxl, data.table, openxlsx): Rscript rank.R IN OUT RANKS.json LIE YEARS
#
# Reads the stored values of every year's sheet, takes score, percent and rank of the total and the areas, the
# changes against the year before, and writes three sheets into a new workbook. RANKS.json is for the benchmark:
# year -> unit -> name of the node -> rank. Scores are rounded to thousandths first: sums of doubles break ties.

suppressMessages({
  library(readxl)
  library(data.table)
  library(openxlsx)
})
arguments <- commandArgs(trailingOnly = TRUE)
source <- arguments[1]
target <- arguments[2]
ranks_file <- arguments[3]
turned <- arguments[4] == "unit-rows"

TOTAL <- "Tổng điểm"

# Units x (total and areas), one row each, whichever way the sheet lies.
year_table <- function(sheet) {
  if (turned) {
    head <- read_excel(source, sheet = sheet, range = cell_rows(8:9), col_names = FALSE, .name_repair = "minimal")
    body <- read_excel(source, sheet = sheet, skip = 10, col_names = FALSE, .name_repair = "minimal")
    names <- as.character(unlist(head[1, ]))
    named <- which(grepl("^[IVX]+\\. ", names) | names == TOTAL)
    scores <- as.data.table(lapply(named, function(column) as.numeric(body[[column]])))
    setnames(scores, sub("^[IVX]+\\. ", "", names[named]))
    units <- as.character(body[[2]])
    return(list(units = units[-1], scores = scores[-1], maxima = unlist(scores[1])))
  }
  table <- as.data.table(read_excel(source, sheet = sheet, skip = 7, .name_repair = "minimal"))
  rows <- table[grepl("^[IVX]+$", STT) | `Nội dung` == TOTAL]
  units <- names(table)[-(1:3)]
  scores <- as.data.table(t(as.matrix(rows[, -(1:3)])))
  setnames(scores, rows[["Nội dung"]])
  list(units = units, scores = scores, maxima = setNames(as.numeric(rows[["Điểm tối đa"]]), rows[["Nội dung"]]))
}

json <- function(text) paste0('"', gsub('(["\\\\])', "\\\\\\1", text), '"')

sheets <- excel_sheets(source)
years <- as.integer(sub(".* ", "", sheets))
tables <- lapply(sheets, year_table)
for (table in tables) for (name in names(table$scores)) set(table$scores, j = name, value = round(as.numeric(table$scores[[name]]), 3))
percents <- lapply(tables, function(table) table$scores[, Map(function(score, max) score / max * 100, .SD, table$maxima)])
ranks <- lapply(tables, function(table) table$scores[, lapply(.SD, function(score) frank(-score, ties.method = "min"))])

last <- which.max(years)
before <- match(years[last] - 1L, years)
ranking <- data.table(
  unit = tables[[last]]$units, score = tables[[last]]$scores[[TOTAL]],
  percent = percents[[last]][[TOTAL]], rank = ranks[[last]][[TOTAL]]
)
areas <- cbind(data.table(unit = tables[[last]]$units), tables[[last]]$scores, percents[[last]], ranks[[last]])
book <- createWorkbook()
if (!is.na(before)) {
  same <- match(tables[[last]]$units, tables[[before]]$units)
  ranking[, `:=`(
    change = score - tables[[before]]$scores[[TOTAL]][same],
    places = ranks[[before]][[TOTAL]][same] - rank
  )]
  changes <- cbind(
    data.table(unit = tables[[last]]$units), tables[[last]]$scores - tables[[before]]$scores[same],
    percents[[last]] - percents[[before]][same], ranks[[before]][same] - ranks[[last]]
  )
}
add <- function(name, table) {
  addWorksheet(book, name)
  writeData(book, name, setnames(copy(table), make.unique(names(table))), headerStyle = createStyle(textDecoration = "bold"))
}
add("KQ Xếp hạng", ranking[order(rank)])
add("KQ Lĩnh vực", areas)
if (!is.na(before)) add("KQ Thay đổi", changes)
saveWorkbook(book, target, overwrite = TRUE)

of_unit <- function(table, rank, at) {
  paste0("{", paste0(json(names(rank)), ":", unlist(rank[at]), collapse = ","), "}")
}
of_year <- mapply(function(year, table, rank) {
  columns <- mapply(function(name, values) paste0(json(name), ":", values), names(rank), rank)
  rows <- apply(columns, 1, paste, collapse = ",")
  paste0(json(year), ":{", paste0(json(table$units), ":{", rows, "}", collapse = ","), "}")
}, years, tables, ranks)
writeLines(paste0("{", paste(of_year, collapse = ","), "}"), ranks_file, useBytes = TRUE)
