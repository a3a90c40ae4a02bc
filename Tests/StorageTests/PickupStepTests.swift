import GRDB
import Storage
import Testing

@testable import StoreSQLite

@Suite("A database of before the pick-up lists")
struct PickupStepTests {
  @Test("R29: the step says where each output lies that is ready, and that it is to be told")
  func filled() throws {
    let hall = try TemporaryHall()
    let queue = try DatabaseQueue(path: hall.path)
    try Migrations.all.migrate(queue, upTo: "12 printing")
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO case_file (id, number, tail, matter, matter_name, applicant_name, applicant_key,
            contact_name, contact_key, subject_key, place, items, state, since, received, edition,
            version)
          VALUES (7, '330382-20260302-0001-0', '00010', 'm', 'm', 'a', 'k', '', '', '', 'town-1',
            'SJ01', 'accepted', 1, 1, 1, 3);
          INSERT INTO output VALUES (700101, 7, 1, 1, 'here', NULL, 5, NULL);
          INSERT INTO output VALUES (700201, 7, 2, 1, 'elsewhere', NULL, 6, NULL);
          INSERT INTO output VALUES (700301, 7, 3, 1, 'gone', NULL, 5, 8);
          INSERT INTO output VALUES (700401, 7, 4, 1, 'not yet', NULL, NULL, NULL);
          """)
      for (sequence, kind, place, body) in [
        (1, "opened", "town-1", #"{"collectAt":"town-1"}"#),
        (2, "taskRefused", "far", #"{"ordinal":1}"#),
        (3, "taskApproved", "town-1", #"{"ordinal":1}"#),
        (4, "taskApproved", "hall", #"{"ordinal":2}"#),
      ] {
        try database.execute(
          sql: """
            INSERT INTO journal (case_number, sequence, at, actor, place, desk, command, leads, kind,
              version, body, clock_fixed, hash)
            VALUES ('330382-20260302-0001-0', ?, 1, '2001', ?, '', ?, 1, ?, 1, ?, 0, zeroblob(32))
            """, arguments: [sequence, place, "c\(sequence)", kind, body])
      }
    }
    try Migrations.all.migrate(queue)
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT standing, place, to_tell FROM output ORDER BY id")
    }
    #expect(rows.map { $0["standing"] as String } == ["waiting", "leaving", "", ""])
    #expect(rows.map { $0["place"] as String } == ["town-1", "hall", "", ""])
    #expect(rows.map { $0["to_tell"] as Int } == [1, 1, 0, 0])
  }

  @Test("R32: the step says in which slot each output lies, unless it left or the case moved since")
  func slots() throws {
    let hall = try TemporaryHall()
    let queue = try DatabaseQueue(path: hall.path)
    try Migrations.all.migrate(queue, upTo: "13 pick-up lists")
    let first = #"{"outputs":[{"index":1,"ordinal":1},{"index":1,"ordinal":2}],"slot":"7"}"#
    try queue.write { database in
      for (id, entries) in [
        (7, [("outputsShelved", first)]),
        (8, [("outputsShelved", first), ("outputsShelved", first.replacing("7", with: "9"))]),
        (
          9,
          [("outputsShelved", first), ("outputsSent", #"{"outputs":[{"index":1,"ordinal":1}]}"#)]
        ),
        (10, [("outputsShelved", first), ("transferredIn", "{}")]),
      ] {
        try database.execute(
          sql: """
            INSERT INTO case_file (id, number, tail, matter, matter_name, applicant_name,
              applicant_key, contact_name, contact_key, subject_key, place, items, state, since,
              received, edition, version)
            VALUES (?1, 'n' || ?1, ?1, 'm', 'm', 'a', 'k', '', '', '', 'town-1', 'SJ01',
              'accepted', 1, 1, 1, 3);
            """, arguments: [id])
        for ordinal in 1...2 {
          try database.execute(
            sql: """
              INSERT INTO output (id, case_id, ordinal, position, name, ready, standing, place)
              VALUES (?, ?, ?, 1, 'x', 5, 'waiting', 'hall')
              """, arguments: [id * 100_000 + ordinal * 100 + 1, id, ordinal])
        }
        for (sequence, entry) in zip(1..., entries) {
          try database.execute(
            sql: """
              INSERT INTO journal (case_number, sequence, at, actor, place, desk, command, leads,
                kind, version, body, clock_fixed, hash)
              VALUES ('n' || ?1, ?2, 1, '3001', 'hall', '', 'c' || ?1 || '-' || ?2, 1, ?3, 1, ?4,
                0, zeroblob(32))
              """, arguments: [id, sequence, entry.0, entry.1])
        }
      }
    }
    try Migrations.all.migrate(queue)
    let slots = try queue.read {
      try String.fetchAll($0, sql: "SELECT slot FROM output ORDER BY id")
    }
    #expect(slots == ["7", "7", "9", "9", "", "7", "", ""])
  }
}
