import CaseEngine
import Storage
import StorageTesting
import TestSupport
import Testing
import WorkCalendar

@Suite("The rows and counts that an append changes")
struct RowChangesTests {
  @Test("a new case changes every row it has")
  func new() {
    let rows = CaseRows.sample()
    let changes = RowChanges(from: nil, to: rows)
    #expect(changes.movesState)
    #expect(changes.tasks == rows.tasks)
    #expect(changes.outputs == rows.outputs)
    #expect(changes.materials.map(\.row) == rows.materials)
    #expect(changes.materials.map(\.position) == [1, 2])
    #expect(changes.droppedTasks == [])
  }

  @Test("what is as it was is not written again")
  func same() {
    let changes = RowChanges(from: .sample(), to: .sample())
    #expect(!changes.movesState)
    #expect(changes.tasks == [] && changes.outputs == [] && changes.materials == [])
    #expect(changes.droppedTasks == [] && changes.droppedOutputs == [])
    #expect(changes.droppedMaterials == [] && changes.counts == [:])
  }

  @Test("only the row that differs is written, and only its counts move")
  func one() {
    let after = CaseRows.sample(second: .running)
    let changes = RowChanges(from: .sample(), to: after)
    #expect(changes.tasks == [after.tasks[1]])
    let due = QueueDay(department: "SJ", day: CivilDate(2026, 11, 25))
    let warned = QueueDay(department: "SJ", day: CivilDate(2026, 11, 23))
    #expect(
      changes.counts == [due: QueueCount(waiting: -1, running: 1), warned: QueueCount(warned: 1)])
  }

  @Test("a row that is gone is dropped")
  func dropped() {
    let before = CaseRows.sample()
    let after = CaseRows(
      file: before.file, tasks: [before.tasks[0]], outputs: [], materials: [before.materials[0]])
    let changes = RowChanges(from: before, to: after)
    #expect(changes.droppedTasks == [before.tasks[1]])
    #expect(changes.droppedOutputs == before.outputs)
    #expect(changes.droppedMaterials.map(\.position) == [2])
    let due = QueueDay(department: "SJ", day: CivilDate(2026, 11, 25))
    #expect(changes.counts == [due: QueueCount(waiting: -1)])
  }

  @Test(
    "R28: a concluded sub-task counts for nothing",
    arguments: [.approved, .refused, .void] as [SubTask.State])
  func concluded(state: SubTask.State) {
    let counts = RowChanges(from: nil, to: .sample(first: state, second: state)).counts
    #expect(counts == [:])
  }

  @Test("R28: one that warns only after it is due counts as warned from the day after it was due")
  func atOnce() {
    let rows = CaseRows.sample(first: .running, second: .void, warning: CivilDate(2026, 11, 30))
    let warned = RowChanges(from: nil, to: rows).counts.filter { $0.value.warned > 0 }
    #expect(warned.keys.map(\.day) == [CivilDate(2026, 11, 26)])
  }
}

extension CaseRows {
  /// Two sub-tasks due on 25 November, one output, two materials.
  fileprivate static func sample(
    first: SubTask.State = .running, second: SubTask.State = .waiting,
    warning: CivilDate = CivilDate(2026, 11, 23)
  ) -> CaseRows {
    var hall = SampleHall(random: SplitMix64(seed: 1))
    let file = hall.intake().after.file
    let tasks = [first, second].enumerated().map { index, state in
      TaskRow(
        caseNumber: file.number, ordinal: index + 1, item: "SJ01", itemName: "Item",
        department: "SJ", applicantName: file.applicantName, place: file.place,
        state: state, waitsFor: [],
        received: file.received, started: nil, reached: nil,
        due: CivilDate(2026, 11, 25), warning: warning,
        isProvisional: false, assignee: nil)
    }
    let output = OutputRow(
      caseNumber: file.number, ordinal: 1, index: 1, name: "Licence", documentNumber: nil,
      ready: nil, handedOut: nil)
    let materials = ["m1", "m2"].map {
      MaterialRow(
        caseNumber: file.number, material: $0, name: $0, state: .received, due: nil)
    }
    return CaseRows(file: file, tasks: tasks, outputs: [output], materials: materials)
  }
}
