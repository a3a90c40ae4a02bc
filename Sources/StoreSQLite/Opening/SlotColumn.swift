/// In which slot of the cabinet an output lies: added in the seventeenth step.
///
/// What lies in a slot already was put there last by its newest entry of the three kinds, unless the
/// case came from another hall since. Two cases that had been put into one slot both stay in it: no
/// program moves paper.
enum SlotColumn {
  static let sql = """
    ALTER TABLE output ADD COLUMN slot TEXT NOT NULL DEFAULT '';
    UPDATE output SET slot = coalesce((
      SELECT json_extract(journal.body, '$.slot') FROM case_file
      JOIN journal ON journal.case_number = case_file.number
      JOIN json_each(journal.body, '$.outputs') AS key
      WHERE case_file.id = output.case_id
        AND journal.kind IN ('outputsShelved', 'outputsSent', 'outputsSignedOut')
        AND json_extract(key.value, '$.ordinal') = output.ordinal
        AND json_extract(key.value, '$.index') = output.position
        AND journal.sequence > coalesce((
          SELECT max(taken.sequence) FROM journal AS taken
          WHERE taken.case_number = case_file.number AND taken.kind = 'transferredIn'), 0)
      ORDER BY journal.sequence DESC LIMIT 1), '')
    WHERE standing IN ('waiting', 'posting', 'leaving');
    CREATE INDEX output_in_slot ON output (place, slot) WHERE slot <> '';
    CREATE INDEX output_by_slot ON output (place, ready) WHERE slot <> '';
    CREATE INDEX output_by_slot_anywhere ON output (ready) WHERE slot <> '';
    """
}
