/// By what licences are found, added in the fifteenth step: the day of issue, the last day, and how one
/// ended. Of outputs that are no licence, or not issued yet, `issued` is null and they are in no index.
///
/// Before this step nothing ended a licence. A last day of 2147483647 stands for none.
enum LicenceColumns {
  static let sql = """
    ALTER TABLE output ADD COLUMN issued INTEGER;
    ALTER TABLE output ADD COLUMN last_day INTEGER NOT NULL DEFAULT \(none);
    ALTER TABLE output ADD COLUMN ending TEXT NOT NULL DEFAULT '';
    UPDATE output SET issued = ready / 86400000, last_day = coalesce((
      SELECT cast(julianday(json_extract(document.value, '$.validUntil')) - 2440587.5 AS INTEGER)
      FROM case_file
      JOIN journal ON journal.case_number = case_file.number,
        json_each(journal.body, '$.documents') AS document
      WHERE case_file.id = output.case_id AND journal.kind = 'taskApproved'
        AND json_extract(document.value, '$.output.ordinal') = output.ordinal
        AND json_extract(document.value, '$.output.index') = output.position
      ORDER BY journal.sequence DESC LIMIT 1), \(none))
    WHERE ready IS NOT NULL AND 'taskApproved' = (
      SELECT journal.kind FROM case_file
      JOIN journal ON journal.case_number = case_file.number
      WHERE case_file.id = output.case_id AND journal.kind IN ('taskApproved', 'taskRefused')
        AND json_extract(journal.body, '$.ordinal') = output.ordinal
      ORDER BY journal.sequence DESC LIMIT 1);
    ALTER TABLE material_held ADD COLUMN ending TEXT NOT NULL DEFAULT '';
    CREATE INDEX material_by_ending ON material_held (ending) WHERE ending <> '';
    CREATE INDEX output_by_issue ON output (issued) WHERE issued IS NOT NULL;
    CREATE INDEX output_by_last_day ON output (last_day) WHERE issued IS NOT NULL AND ending = '';
    CREATE INDEX output_by_number ON output (document_number)
    WHERE issued IS NOT NULL AND document_number IS NOT NULL;
    CREATE INDEX output_by_ending ON output (ending) WHERE ending <> '';
    """

  /// The last day of what has none: later than any day.
  static let none = 2_147_483_647
}
