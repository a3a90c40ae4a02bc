/// Where every output that is ready stands and whether its applicant is to be told of it: added in the
/// thirteenth step.
///
/// Before this step nothing travelled, nobody was told, and all came for what was theirs: what is ready
/// lies where it was decided, or where the case was taken over from another hall, and is to be told.
enum PickupColumns {
  static let sql = """
    ALTER TABLE output ADD COLUMN standing TEXT NOT NULL DEFAULT '';
    ALTER TABLE output ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE output ADD COLUMN to_tell INTEGER NOT NULL DEFAULT 0 CHECK (to_tell IN (0, 1));
    UPDATE output SET to_tell = 1, standing = 'waiting', place = coalesce((
      SELECT journal.place FROM case_file
      JOIN journal ON journal.case_number = case_file.number
      WHERE case_file.id = output.case_id AND (
        journal.kind IN ('taskApproved', 'taskRefused')
          AND json_extract(journal.body, '$.ordinal') = output.ordinal
        OR journal.kind = 'transferredIn')
      ORDER BY journal.sequence DESC LIMIT 1), '')
    WHERE ready IS NOT NULL AND handed_out IS NULL AND 'transferredOut' IS NOT (
      SELECT journal.kind FROM case_file
      JOIN journal ON journal.case_number = case_file.number
      WHERE case_file.id = output.case_id
        AND journal.kind IN ('transferredOut', 'transferredIn')
      ORDER BY journal.sequence DESC LIMIT 1);
    UPDATE output SET standing = 'leaving'
    WHERE standing <> '' AND place <> (
      SELECT json_extract(journal.body, '$.collectAt') FROM case_file
      JOIN journal ON journal.case_number = case_file.number AND journal.sequence = 1
      WHERE case_file.id = output.case_id);
    CREATE INDEX output_by_standing ON output (standing, place, ready) WHERE standing <> '';
    CREATE INDEX output_by_readiness ON output (standing, ready) WHERE standing <> '';
    CREATE INDEX output_to_tell ON output (place, ready) WHERE to_tell = 1;
    CREATE INDEX output_to_tell_anywhere ON output (ready) WHERE to_tell = 1;
    """
}
