/// The statements that write the rows of a case.
struct RowSQL: Sendable {
  let task: String
  let output: String
  let material: String

  /// For a new case, which has no rows yet: not to look for them saves a twentieth of an intake.
  static let insert = RowSQL(task: insertTask, output: insertOutput, material: insertMaterial)

  static let replace = RowSQL(
    task: """
      \(insertTask) ON CONFLICT (id) DO UPDATE SET
        item = excluded.item, item_name = excluded.item_name, department = excluded.department,
        applicant_name = excluded.applicant_name, state = excluded.state,
        waits_for = excluded.waits_for, received = excluded.received, started = excluded.started,
        due = excluded.due, warning = excluded.warning, provisional = excluded.provisional,
        assignee = excluded.assignee, place = excluded.place, reached = excluded.reached
      """,
    output: """
      \(insertOutput) ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, document_number = excluded.document_number, ready = excluded.ready,
        handed_out = excluded.handed_out, standing = excluded.standing, place = excluded.place,
        to_tell = excluded.to_tell, issued = excluded.issued, last_day = excluded.last_day,
        ending = excluded.ending
      """,
    material: """
      \(insertMaterial) ON CONFLICT (id) DO UPDATE SET
        material = excluded.material, name = excluded.name, state = excluded.state,
        due = excluded.due, ending = excluded.ending
      """)

  private static let insertTask = """
    INSERT INTO sub_task (
      id, case_id, ordinal, case_number, item, item_name, department, applicant_name, state,
      waits_for, received, started, due, warning, provisional, assignee, place,
      reached
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let insertOutput = """
    INSERT INTO output (
      id, case_id, ordinal, position, name, document_number, ready, handed_out, standing, place,
      to_tell, issued, last_day, ending
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let insertMaterial = """
    INSERT INTO material_held (id, case_id, position, material, name, state, due, ending)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """
}
