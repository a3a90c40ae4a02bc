import CaseEngine
import Catalogue
import Storage
import WorkCalendar

extension SampleHall {
  /// Rows for the next version: new ones, or those before with some of them changed, some gone.
  mutating func rows(of number: String, version: Int, before: CaseRows?) -> CaseRows {
    let file = file(number, version: version, before: before?.file)
    let tasks = (1...5).compactMap { ordinal in
      task(number, ordinal, before: before?.tasks.first { $0.ordinal == ordinal })
    }
    let outputs = tasks.compactMap { task in
      output(number, task.ordinal, before: before?.outputs.first { $0.ordinal == task.ordinal })
    }
    let materials = (1...6).compactMap { position in
      material(
        number, "m\(position)", before: before?.materials.first { $0.material == "m\(position)" })
    }
    let entries = tasks.compactMap { task in
      entry(task, before: before?.entries.first { $0.ordinal == task.ordinal })
    }
    return CaseRows(
      file: file, tasks: tasks, outputs: outputs,
      materials: chance(20) ? materials.reversed() : materials, entries: entries)
  }

  private mutating func entry(_ task: TaskRow, before: EntryRow?) -> EntryRow? {
    if let before, chance(60) { return before }
    guard chance(40) else { return nil }
    return EntryRow(
      caseNumber: task.caseNumber, ordinal: task.ordinal, system: pick(["s1", "s2"]),
      systemName: "System", stage: pick(SystemEntry.Stage.allCases), itemName: task.itemName,
      department: task.department, applicantName: task.applicantName, place: pick(Self.places),
      since: Moment(milliseconds: 1_795_000_000_000 + Int64(self.number(below: 6)) * 1000))
  }

  private mutating func file(_ number: String, version: Int, before: CaseRow?) -> CaseRow {
    let accepted = chance(50) ? day(from: -30, through: 0) : nil
    return CaseRow(
      number: number, matter: before?.matter ?? pick(["open-pharmacy", "open-hotel"]),
      matterName: "Pharmacy",
      applicantName: before?.applicantName ?? pick(Self.names),
      applicantKey: before?.applicantKey ?? pick(["", "A1", "B2", "C3"]),
      contactName: before?.contactName ?? pick(Self.names),
      contactKey: before?.contactKey ?? pick(["", "B2"]),
      subjectKey: before?.subjectKey ?? pick(["", "", "S1", "A1"]),
      projectCode: chance(60) ? before?.projectCode ?? "" : pick(["", "P1", "P2"]),
      steward: chance(60) ? before?.steward ?? "" : pick(["", "1001", "2002"]),
      place: before?.place ?? pick(Self.places),
      items: before?.items ?? (1...5).filter { _ in chance(60) }.map { "SJ0\($0)" },
      state: chance(70) ? before?.state ?? .draft : pick(CaseFile.State.allCases),
      received: before?.received ?? Moment(day(from: -9, through: 0), hour: 9, minute: 0),
      accepted: accepted, due: accepted?.adding(days: 20), warning: accepted?.adding(days: 17),
      lapses: chance(30) ? day(from: -5, through: 5) : nil,
      edition: before?.edition ?? pick([1, 2]), version: version,
      facts: chance(60) && version > 3 ? before?.facts : facts())
  }

  private mutating func task(_ number: String, _ ordinal: Int, before: TaskRow?) -> TaskRow? {
    if let before, chance(60) { return before }
    guard !chance(15) else { return nil }
    let due = day(from: -8, through: 12)
    let state = chance(60) ? pick([.waiting, .running]) : pick(SubTask.State.allCases)
    return TaskRow(
      caseNumber: number, ordinal: ordinal, item: "SJ0\(ordinal)", itemName: "Item \(ordinal)",
      department: pick(Self.departments), applicantName: pick(Self.names),
      place: pick(Self.places), state: state,
      waitsFor: state == .waiting ? [ordinal + 1, ordinal + 3] : [],
      received: Moment(milliseconds: 1_795_000_000_000), started: state == .waiting ? nil : due,
      reached: state == .waiting ? nil : day(from: -5, through: 0),
      due: due, warning: due.adding(days: self.number(below: 9) - 4), isProvisional: chance(10),
      assignee: chance(50) ? pick(Self.officers) : nil)
  }

  private mutating func output(_ number: String, _ ordinal: Int, before: OutputRow?) -> OutputRow? {
    if let before, chance(60) { return before }
    guard !chance(20) else { return nil }
    if chance(30) { return licence(number, ordinal) }
    if chance(50) { return outstanding(number, ordinal) }
    return OutputRow(
      caseNumber: number, ordinal: ordinal, index: 1 + self.number(below: 2), name: "Licence",
      documentNumber: chance(50) ? "N-\(self.number(below: 99))" : nil,
      ready: chance(50) ? Moment(milliseconds: 1_795_000_100_000) : nil,
      handedOut: chance(30) ? Moment(milliseconds: 1_795_000_200_000) : nil)
  }

  /// Ready, and stands somewhere.
  private mutating func outstanding(_ number: String, _ ordinal: Int) -> OutputRow {
    OutputRow(
      caseNumber: number, ordinal: ordinal, index: 1, name: "Licence", documentNumber: nil,
      ready: Moment(milliseconds: 1_795_000_000_000 + Int64(self.number(below: 6)) * 1000),
      handedOut: nil, standing: pick(Output.Standing.allCases), place: pick(Self.places),
      isToTell: chance(50))
  }

  /// Issued, perhaps with a number and a last day, perhaps ended.
  private mutating func licence(_ number: String, _ ordinal: Int) -> OutputRow {
    let issued = day(from: -9, through: 0)
    return OutputRow(
      caseNumber: number, ordinal: ordinal, index: 1, name: "Licence",
      documentNumber: chance(80) ? "N-\(self.number(below: 99))" : nil,
      ready: Moment(issued, hour: 10, minute: 0), handedOut: nil, issued: issued,
      validUntil: chance(60) ? day(from: -6, through: 6) : nil,
      ending: chance(70) ? "" : pick(["revoked", OutputRow.contradicted]))
  }

  private mutating func material(
    _ number: String, _ code: String, before: MaterialRow?
  ) -> MaterialRow? {
    if let before, chance(70) { return before }
    guard !chance(10) else { return nil }
    return MaterialRow(
      caseNumber: number, material: code, name: "Material \(code)",
      state: pick(MaterialState.allCases), due: chance(20) ? day(from: 0, through: 9) : nil,
      ending: chance(85) ? "" : pick(["revoked", OutputRow.contradicted]))
  }
}
