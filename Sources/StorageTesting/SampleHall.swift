import CaseEngine
package import Storage
package import WorkCalendar

/// Makes appends that no rule would make: stores know no rule, so they must keep anything.
package struct SampleHall {
  /// A case as the check believes it to be kept.
  package struct Model {
    package var rows: CaseRows
    package var entries: [JournalEntry]
    /// When it came to the state it is in.
    var since: Moment
    /// Its place among the cases, in the order in which they were taken in.
    let arrival: Int
  }

  package static let today = CivilDate(2026, 11, 20)
  static let departments = ["CG", "GA", "SJ", "WJ", "XF"]
  static let places = ["hall-county", "hall-east", "town-1"]
  static let officers = ["2001", "2002", "2011"]
  /// Two Chinese surnames with given names, a firm, and names that share a beginning or a middle.
  static let names = [
    "\u{5f20}\u{4e09}", "\u{5f20}\u{4e09}\u{4e30}", "\u{674e}\u{5f20}\u{56db}",
    "Anna", "Annabel", "Joanna", "100%_x", "o'Neil",
  ]

  package var random: any RandomNumberGenerator
  package private(set) var cases: [String: Model] = [:]
  private(set) var commands = 0
  /// Of the cases, as they were taken in.
  private var numbers: [String] = []
  /// Every entry in the order of the appends.
  package private(set) var journal: [JournalEntry] = []

  package init(random: any RandomNumberGenerator) { self.random = random }

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  mutating func pick<T>(_ values: [T]) -> T { values[number(below: values.count)] }

  mutating func day(from first: Int, through last: Int) -> CivilDate {
    Self.today.adding(days: Int.random(in: first...last, using: &random))
  }

  mutating func command() -> String {
    commands += 1
    return "command-\(commands)"
  }

  /// Takes a new case in; call `took` when the store has it.
  package mutating func intake() -> Append {
    let serial = cases.count + 1
    let number = CaseNumber(
      division: "330382", day: Self.today.adding(days: serial / 20), serial: serial % 20 + 1
    ).text
    return append(to: number, before: nil)
  }

  /// Does something to a case that is there.
  package mutating func step() -> Append? {
    guard !numbers.isEmpty else { return nil }
    let number = pick(numbers)
    return append(to: number, before: cases[number]?.rows)
  }

  /// An intake or, more often once there are cases, a step.
  package mutating func anything() -> Append {
    guard !chance(20), let step = step() else { return intake() }
    return step
  }

  package mutating func append(to number: String, before: CaseRows?) -> Append {
    let expecting = before?.file.version ?? 0
    let command = command()
    let count = 1 + self.number(below: 3)
    let entries = (1...count).map {
      entry(number, sequence: expecting + $0, command: command)
    }
    return Append(
      number: number, expecting: expecting, under: 0, command: command, entries: entries,
      before: before, after: rows(of: number, version: expecting + count, before: before))
  }

  mutating func entry(_ number: String, sequence: Int, command: String) -> JournalEntry {
    JournalEntry(
      caseNumber: number, sequence: sequence,
      at: Moment(milliseconds: 1_795_000_000_000 + Int64(commands) * 1000),
      actor: pick(Self.officers), place: "hall-county", window: pick(["A03", "B01"]),
      command: command,
      kind: pick(["opened", "taskClaimed", "handedOut", "outputsSent", "checkAnswered"]),
      version: 1 + self.number(below: 2),
      body: "{\"note\":\"\(pick(Self.names))\"}", clockWasFixed: chance(10))
  }

  /// The store kept it.
  package mutating func took(_ append: Append) {
    let model = cases[append.number]
    let moved = model?.rows.file.state != append.after.file.state
    journal += append.entries
    if model == nil { numbers.append(append.number) }
    cases[append.number] = Model(
      rows: append.after, entries: (model?.entries ?? []) + append.entries,
      since: moved ? append.at : model?.since ?? append.at,
      arrival: model?.arrival ?? cases.count)
  }

  /// Appends it and remembers it; a finding when the store does anything else.
  mutating func keep(
    _ append: Append, in store: any HallStore, _ findings: inout Findings
  ) throws {
    let outcome = try store.append(append)
    findings.equal(outcome, .appended(version: append.after.file.version), "append")
    took(append)
  }

  mutating func fill(
    _ store: any HallStore, appends: Int, _ findings: inout Findings
  ) throws {
    for _ in 0..<appends { try keep(anything(), in: store, &findings) }
  }

  /// The cases' own rows, as they were taken in.
  package var files: [CaseRow] { numbers.compactMap { cases[$0]?.rows.file } }
  package var tasks: [TaskRow] { cases.values.flatMap(\.rows.tasks) }
}
