import CaseEngine
import GRDB
import Storage
import StorageTesting
import TestSupport
import Testing
import WorkCalendar

@testable import StoreSQLite

@Suite("A database of before the figures")
struct FigureStepTests {
  @Test("R34: its cases are named to be counted, and count once they were worked out")
  func counted() throws {
    let hall = try TemporaryHall()
    var random: any RandomNumberGenerator = SplitMix64(seed: 41)
    try hall.fill(appends: 30, random: &random)
    let store = try SQLiteStore(opening: hall.path)
    let numbers = try store.pool.read {
      try String.fetchAll($0, sql: "SELECT number FROM case_file ORDER BY number")
    }
    let rows = try numbers.compactMap { try store.rows(of: $0)?.file }
    try forget(store)
    let all = FigureQuery(from: CivilDate(2026, 1, 1), to: CivilDate(2027, 12, 31))
    #expect(try store.figures(all)[0].tally == FigureTally())
    #expect(try store.uncounted(after: "", limit: 100) == numbers)
    #expect(try store.uncounted(after: numbers[0], limit: 2) == Array(numbers[1...2]))

    let changed = try #require(rows.first)
    try store.keep(rows.map { counted($0, version: $0.version + ($0 == changed ? 1 : 0)) })
    #expect(
      try store.uncounted(after: "", limit: 100) == [changed.number], "it was written to since")
    try store.keep([counted(changed, version: changed.version)])
    #expect(try store.uncounted(after: "", limit: 100) == [])
    #expect(try numbers.compactMap { try store.rows(of: $0)?.file } == rows)
  }

  private func counted(_ row: CaseRow, version: Int) -> CountedCase {
    CountedCase(number: row.number, version: version, facts: row.facts)
  }

  /// As the step finds them.
  private func forget(_ store: SQLiteStore) throws {
    try store.pool.write { database in
      let queue = try DatabaseQueue()
      try Migrations.all.migrate(queue)
      let columns = try queue.read { try $0.columns(in: "case_file") }
      let step = columns.drop { $0.name != "counted" }
      let sets = step.map { "\($0.name) = \($0.defaultValueSQL ?? "NULL")" }
      try database.execute(sql: "UPDATE case_file SET \(sets.joined(separator: ", "))")
    }
  }
}
