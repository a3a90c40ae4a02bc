import CaseEngine
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("The dates of a case, each with its reasons")
struct ReasonTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  @Test("R29: what was granted is to be with the applicant within ten working days, till it is")
  func issue() throws {
    let clerk = try demo.session("1001")
    let file = try demo.hall.takeIn(demo.pharmacy(), by: clerk)
    #expect(try dates(of: file, .issue).isEmpty)
    let granted = try demo.hall.approve(
      1, of: file.number, documents: [DocumentFacts(number: "91330382DB0HHKRKA0")], id: "grant",
      by: clerk)
    let issue = try #require(try dates(of: granted, .issue).first)
    #expect(issue.task == 1)
    // 2 March and ten working days.
    #expect(issue.due == CivilDate(2026, 3, 16))
    #expect(issue.lines.first == "2026-03-02 决定，次日起第 10 个工作日")

    let contact = try #require(granted.applicant.contact)
    let handedOut = try demo.hall.handOut(
      [Output.Key(ordinal: 1, index: 1)], of: file.number,
      to: Recipient(name: contact.name, id: try #require(contact.id), capacity: .contact),
      id: "give",
      by: demo.session("3001"))
    #expect(try dates(of: handedOut, .issue).isEmpty)
  }

  @Test("R24: each sub-task by promise and by law, the promise by its path, what is owing")
  func accepted() throws {
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let tasks = try dates(of: file, .task)
    #expect(tasks.compactMap(\.task) == file.tasks.map(\.ordinal))
    #expect(tasks.map(\.due) == file.tasks.map(\.due))
    let law = try dates(of: file, .statutory)
    #expect(law.map(\.due) == file.tasks.compactMap(\.statutoryDue))
    #expect(try dates(of: file, .promise).map(\.due) == [file.promise?.due])
    #expect(try dates(of: file, .stop).isEmpty)
  }

  private func dates(
    of file: CaseFile, _ kind: ReasonedDate.Kind
  ) throws -> [ReasonedDate] {
    try demo.hall.reasons(of: file, .chinese).filter { $0.kind == kind }
  }
}
