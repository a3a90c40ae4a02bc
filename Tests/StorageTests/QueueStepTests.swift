import GRDB
import Storage
import StorageTesting
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("A database of before the officers' queues")
struct QueueStepTests {
  @Test("the step fills in where a sub-task was taken in, and that it lies where it began")
  func filled() throws {
    let hall = try TemporaryHall()
    let queue = try DatabaseQueue(path: hall.path)
    try Migrations.all.migrate(queue, upTo: "5 hand-overs")
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO case_file VALUES (7, '330382-20260302-0001-0', '00010', 'm', 'm', 'a', 'k', '',
            '', '', 'town-1', 'SJ01', 'accepted', 1, 1, 1, 1, 1, NULL, 1, 3);
          INSERT INTO sub_task VALUES (7001, 7, 1, '330382-20260302-0001-0', 'SJ01', 'i', 'SJ', 'a',
            'running', '', 1, 20514, 20520, 20518, 0, '2001');
          INSERT INTO sub_task VALUES (7002, 7, 2, '330382-20260302-0001-0', 'SJ02', 'i', 'SJ', 'a',
            'waiting', '1', 1, NULL, 20520, 20518, 0, NULL);
          """)
    }
    try Migrations.all.migrate(queue)
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT place, reached, assignee FROM sub_task ORDER BY id")
    }
    #expect(rows.map { $0["place"] as String } == ["town-1", "town-1"])
    #expect(rows.map { $0["reached"] as Int? } == [20514, nil])
    #expect(rows.map { $0["assignee"] as String? } == ["2001", nil])
  }

  @Test("a page narrowed down by item or place looks only at rows it shows")
  func covered() throws {
    let hall = try TemporaryHall()
    var random: any RandomNumberGenerator = SplitMix64(seed: 5)
    try hall.fill(appends: 40, random: &random)
    let store = try SQLiteStore(opening: hall.path)
    let steps = try store.pool.read { database in
      try Row.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT id FROM sub_task WHERE department = 'SJ' AND state = 'running'
            AND item = 'SJ01' AND place = 'hall-county' AND assignee IS NULL AND warning <= 1
            AND (due, case_number, ordinal) > (0, '', 0)
          ORDER BY due, case_number, ordinal LIMIT 5
          """
      ).map { $0["detail"] as String }
    }
    #expect(steps.count == 1)
    #expect(steps.first?.contains("USING COVERING INDEX sub_task_by_department") == true)
  }
}
