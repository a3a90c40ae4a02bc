import CaseEngine
import Testing
import WorkCalendar

@Suite("The demonstration's hall")
struct DemoHallTests {
  @Test(
    "every request of the folder is accepted with its promise",
    arguments: [
      ("open-pharmacy", 6, "2026-03-30"), ("newborn", 7, "2026-03-09"),
      ("resident-death", 7, "2026-03-16"),
    ])
  func everyRequestIsAccepted(name: String, tasks: Int, due: String) throws {
    let file = try DemoHall().accept(name)
    #expect(file.state == .accepted)
    #expect(file.number == "330382-20260302-0001-0")
    #expect(file.tasks.count == tasks)
    #expect(file.promise?.due == CivilDate(iso: due))
  }

  @Test("a case is brought to its end by its departments and the windows")
  func everyTaskIsApproved() throws {
    let demo = try DemoHall()
    let number = try demo.accept("open-pharmacy").number
    try demo.bringAll(to: number)
    for ordinal in 1...6 { try demo.approve(ordinal, of: number, document: "D-\(ordinal)") }
    #expect(try demo.file(number).state == .ready)
  }
}
