import CaseEngine
import GRDB
import Storage
import Testing
import WorkCalendar

@testable import StoreSQLite

@Suite("A database of before the register of licences")
struct LicenceStepTests {
  @Test("S113: the step says of each document when it was issued and until when it is valid")
  func filled() throws {
    let hall = try TemporaryHall()
    let queue = try DatabaseQueue(path: hall.path)
    try Migrations.all.migrate(queue, upTo: "13 pick-up lists")
    let issued = Moment(CivilDate(2026, 3, 2), hour: 10, minute: 0).milliseconds
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO case_file (id, number, tail, matter, matter_name, applicant_name, applicant_key,
            contact_name, contact_key, subject_key, place, items, state, since, received, edition,
            version)
          VALUES (7, '330382-20260302-0001-0', '00010', 'm', 'm', 'a', 'k', '', '', '', 'town-1',
            'SJ01', 'accepted', 1, 1, 1, 3);
          """)
      for (ordinal, ready) in [(1, issued), (2, issued), (3, issued), (4, nil)] as [(Int, Int64?)] {
        try database.execute(
          sql: """
            INSERT INTO output (id, case_id, ordinal, position, name, ready)
            VALUES (?, 7, ?, 1, 'document', ?)
            """, arguments: [(7000 + ordinal) * 100 + 1, ordinal, ready])
      }
      for (sequence, kind, body) in [
        (1, "opened", "{}"), (2, "taskRefused", #"{"ordinal":1}"#),
        (3, "taskApproved", Self.approval(1, until: "2026-01-31")),
        (4, "taskApproved", Self.approval(1, until: "2026-06-30")),
        (5, "taskApproved", Self.approval(2, until: nil)),
        (6, "taskApproved", Self.approval(3, until: nil)), (7, "taskRefused", #"{"ordinal":3}"#),
      ] {
        try database.execute(
          sql: """
            INSERT INTO journal (case_number, sequence, at, actor, place, desk, command, leads, kind,
              version, body, clock_fixed, hash)
            VALUES ('330382-20260302-0001-0', ?, 1, '2001', '', '', ?, 1, ?, 1, ?, 0, zeroblob(32))
            """, arguments: [sequence, "c\(sequence)", kind, body])
      }
    }
    try Migrations.all.migrate(queue)
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT issued, last_day, ending FROM output ORDER BY id")
    }
    let day = Int(CivilDate(2026, 3, 2).days)
    #expect(rows.map { $0["issued"] as Int? } == [day, day, nil, nil])
    let last = Int(CivilDate(2026, 6, 30).days)
    #expect(
      rows.map { $0["last_day"] as Int }
        == [last, LicenceColumns.none, LicenceColumns.none, LicenceColumns.none])
    #expect(rows.map { $0["ending"] as String } == ["", "", "", ""])
  }

  /// As the journal has it.
  private static func approval(_ ordinal: Int, until last: String?) -> String {
    let until = last.map { #", "validUntil":"\#($0)""# } ?? ""
    return
      #"{"documents":[{"output":{"index":1,"ordinal":\#(ordinal)}\#(until)}],"ordinal":\#(ordinal)}"#
  }
}
