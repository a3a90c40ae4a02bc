import CaseEngine
import GRDB
import GRDBSQLite
import Storage
import StorageTesting
import TestSupport
import Testing
import WorkCalendar

@testable import StoreSQLite

/// Asks SQLite how it goes about every query that the store made.
@Suite("Every list is an indexed read")
struct QueryPlanTests {
  /// How one query is gone about, a line for each step.
  struct Plan: CustomStringConvertible {
    let sql: String
    let steps: [String]
    var description: String { ([sql] + steps).joined(separator: "\n    ") }
  }

  private let plans: [Plan]

  init() throws {
    let hall = try TemporaryHall()
    var random: any RandomNumberGenerator = SplitMix64(seed: 23)
    try hall.fill(appends: 40, random: &random)
    let store = try SQLiteStore(opening: hall.path)
    try Self.ask(store)
    plans = try store.pool.read(Self.plans)
  }

  @Test("no query walks through the sub-tasks, the journal, the outputs or the materials")
  func noScan() {
    #expect(plans.count > 20)
    for table in ["sub_task", "journal", "output", "material_held", "draft", "credit", "absence"] {
      #expect(plans.filter { $0.steps.contains { $0.hasPrefix("SCAN \(table)") } } == [])
    }
  }

  @Test("only the search for a part of a name walks through the cases, and only through an index")
  func cases() {
    let walks = plans.filter { $0.steps.contains { $0.hasPrefix("SCAN case_file") } }
    #expect(walks.count == 2)
    for walk in walks {
      #expect(walk.sql.contains("instr("))
      #expect(walk.steps.contains { $0.contains("USING COVERING INDEX case_by_") }, "\(walk)")
    }
  }

  @Test("a page of a queue is read in its order, from its mark on")
  func queue() {
    let queues = plans.filter { $0.sql.contains("ORDER BY due, case_number, ordinal LIMIT ?") }
    #expect(queues.count == 12)
    for plan in queues {
      #expect(plan.steps.count == 1, "\(plan)")
      #expect(plan.steps[0].contains("(due,case_number,ordinal)>(?,?,?)"), "\(plan)")
    }
    #expect(
      queues.filter { $0.steps[0].contains("sub_task_by_department (department=?") }.count == 9)
    #expect(queues.filter { $0.steps[0].contains("sub_task_by_assignee (assignee=?") }.count == 3)
  }

  @Test("R34: figures read the days of their period, each from its index, and no other row")
  func figures() {
    let sums = plans.filter { $0.sql.contains("sum(") && $0.sql.contains("FROM case_file") }
    #expect(sums.count == 3 * (1 + FigureGrouping.allCases.count))
    for (index, column) in [
      ("case_by_receipt", "received"), ("case_by_decision", "decided"),
      ("case_by_closing", "closed"),
    ] {
      let plan = "SEARCH case_file USING INDEX \(index) (\(column)>? AND \(column)<?)"
      #expect(sums.count { $0.steps.first == plan } == 1 + FigureGrouping.allCases.count)
    }
  }

  @Test("nothing is sorted but what a search found, and nothing is kept in a table of the moment")
  func sorting() {
    for plan in plans where plan.steps.contains(where: { $0.contains("TEMP B-TREE") }) {
      // Of figures the groups are kept, which are few.
      if plan.steps.contains("USE TEMP B-TREE FOR GROUP BY") { continue }
      #expect(plan.sql.contains("ORDER BY received DESC, id DESC"), "\(plan)")
      #expect(!plan.sql.contains("tail ="), "\(plan)")
    }
  }

  private static func askDesks(_ store: SQLiteStore) throws {
    for list in [EntryList.everything, .ofDepartment("SJ"), .atPlace("hall-county")] {
      _ = try store.entriesOwed(list, limit: 5)
    }
    for isOpen in [true, false] {
      _ = try store.platformMatters(at: nil, onlyOpen: isOpen, limit: 5)
      _ = try store.platformMatters(at: "town-1", onlyOpen: isOpen, limit: 5)
    }
    _ = try store.platformEntries(of: "S1")
    _ = try store.platformEntries(after: 0, limit: 5)
  }

  /// Every query of the protocols, in every way the store may go about it.
  private static func ask(_ store: SQLiteStore) throws {
    let number = try store.entries(after: 0, limit: 1)[0].entry.caseNumber
    let today = SampleHall.today
    _ = try store.rows(of: number)
    _ = try store.entries(of: number)
    _ = try store.caseNumber(ofCommand: "command-1")
    for filter in [
      QueueFilter(today: today), QueueFilter(department: "SJ", today: today),
      QueueFilter(unclaimedOnly: true, today: today),
      QueueFilter(assignees: ["2001"], today: today),
      QueueFilter(department: "SJ", assignees: ["2001", "2002"], today: today),
      QueueFilter(department: "SJ", assignees: ["2001"], item: "SJ01", place: "x", today: today),
      QueueFilter(department: "SJ", item: "SJ01", today: today),
      QueueFilter(department: "SJ", place: "hall-county", today: today),
      QueueFilter(
        department: "SJ", unclaimedOnly: true, item: "SJ01", place: "hall-county", today: today),
      QueueFilter(department: "SJ", light: .red, today: today),
      QueueFilter(department: "SJ", light: .yellow, today: today),
      QueueFilter(department: "SJ", light: .green, today: today),
    ] { _ = try store.queue(filter, after: nil, limit: 5) }
    _ = try store.counts(today: today)
    _ = try store.find("0017-4", limit: 50)
    _ = try store.openCases(applicantKey: "A1", subjectKey: "S1", items: ["SJ01"])
    _ = try store.cases(ofApplicant: "A1", limit: 5)
    _ = try store.cases(in: .accepted, limit: 5)
    _ = try store.cases(of: .project("P1"), limit: 5)
    _ = try store.cases(of: .matters([.init(code: "open-pharmacy", edition: 1)]), limit: 5)
    _ = try store.cases(of: .steward("1001"), limit: 5)
    for reason in [OutputList.Reason.toTell, .standing(.waiting)] {
      for place in [nil, "hall-county"] {
        _ = try store.outputs(OutputList(reason, at: place), limit: 5)
      }
    }
    for kind in Registers.kinds {
      _ = try store.registered(
        kind, from: Moment(today, hour: 0, minute: 0),
        until: Moment(today.adding(days: 1), hour: 0, minute: 0), after: nil, limit: 5)
    }
    try askForLicences(store)
    try askDesks(store)
    _ = try store.latest(limit: 5)
    _ = try store.lapsing(through: today, limit: 5)
    try askFigures(store)
    _ = try store.staffMember("1001")
    _ = try store.drafts(of: "1001")
    _ = try store.lastSignIn(under: "1001")
    _ = try store.signIns(after: 0, limit: 5)
    _ = try store.credit(of: ["A1"])
    _ = try store.credit(after: 0, limit: 5)
    _ = try store.lastAbsence(of: "2001")
    _ = try store.absences(standIn: "2002", on: today)
    _ = try store.absences(after: 0, limit: 5)
    _ = try store.queueViews(of: "2001")
    _ = try store.setting("key")
    _ = try store.editions()
    _ = try store.calendar(.official)
    _ = try store.holidayNotices()
    _ = try store.lastHolidayNotice()
    _ = try store.provisionalCases()
  }

  private static func askFigures(_ store: SQLiteStore) throws {
    let today = SampleHall.today
    for grouping in [nil] + FigureGrouping.allCases.map(Optional.init) {
      _ = try store.figures(FigureQuery(from: today, to: today, grouping: grouping))
    }
    _ = try store.uncounted(after: "", limit: 5)
  }

  private static func askForLicences(_ store: SQLiteStore) throws {
    let today = SampleHall.today
    for list in [
      LicenceList.issued, .numbered("N-"), .lasting(from: today, through: nil),
      .lapsed(before: today), .ended("revoked"),
    ] { _ = try store.licences(list, limit: 5) }
    _ = try store.seenLicences(ended: "revoked", limit: 5)
    _ = try store.newest(limit: 5)
  }

  /// One reader after the other was the same connection: its statements are all that were made.
  private static func plans(_ database: Database) throws -> [Plan] {
    var texts: [String] = []
    var statement = sqlite3_next_stmt(database.sqliteConnection, nil)
    while let found = statement {
      texts.append(String(cString: sqlite3_sql(found)))
      statement = sqlite3_next_stmt(database.sqliteConnection, found)
    }
    return try texts.filter { $0.contains("SELECT") && !$0.contains("sqlite_") }.map { text in
      let marks = sqlite3_bind_parameter_count(
        try database.makeStatement(sql: text).sqliteStatement)
      let rows = try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN " + text,
        arguments: StatementArguments(Array(repeating: 1, count: Int(marks))))
      return Plan(sql: text, steps: rows.map { $0["detail"] })
    }
  }
}

extension QueryPlanTests.Plan: Equatable {}
