import Catalogue
import Hall
import HallTesting
import Storage
import Testing

@Suite("The administrator's part")
struct StaffTests {
  /// The fault, or nil when it went well.
  private func fault(_ body: () throws(HallError) -> Void) -> StaffFault? {
    do {
      try body()
      return nil
    } catch {
      guard case .staff(let fault) = error else {
        Issue.record("\(error)")
        return nil
      }
      return fault
    }
  }

  @Test("Somebody is added, is given a new PIN, and leaves; the name stays for the journal")
  func career() throws {
    let demo = try DemoHall()
    let administrator = try demo.session("0001")
    let added = try demo.hall.add(
      NewMember(number: "1002", name: " 李敏 ", role: .clerk, windows: ["A02", "A01"]),
      by: administrator)
    #expect(added.member.name == "李敏")
    #expect(added.member.place == "hall-county")
    #expect(added.pin == "0000")
    #expect(try demo.session("1002").window == "A02")
    #expect(try demo.hall.staff(by: administrator).contains { $0.number == "1002" })
    _ = try demo.hall.resetPIN(of: "1002", by: administrator)
    try demo.hall.leave("1002", by: administrator)
    #expect(throws: HallError.self) { try demo.session("1002") }
    #expect(try !demo.hall.staff(by: administrator).contains { $0.number == "1002" })
    #expect(demo.hall.staffName("1002") == "李敏")
  }

  @Test(
    "R35: each way of being no member of the staff is told apart",
    arguments: [
      (NewMember(number: "12", name: "x", role: .supervisor), .badNumber("12")),
      (NewMember(number: "１２３４", name: "x", role: .supervisor), .badNumber("１２３４")),
      (NewMember(number: "4001", name: " ", role: .supervisor), .noName),
      (NewMember(number: "1001", name: "x", role: .supervisor), .numberTaken("1001")),
      (NewMember(number: "4001", name: "x", role: .officer), .departmentNeeded),
      (
        NewMember(number: "4001", name: "x", role: .supervisor, department: "SJ"),
        .departmentNotWanted
      ),
      (NewMember(number: "4001", name: "x", role: .clerk), .windowNeeded),
      (
        NewMember(number: "4001", name: "x", role: .clerk, windows: ["A01", "C01"]),
        .wrongDuty(window: "C01")
      ),
    ] as [(NewMember, StaffFault)])
  func refused(new: NewMember, expected: StaffFault) throws {
    let demo = try DemoHall()
    let administrator = try demo.session("0001")
    let before = try demo.store.staff()
    let found = fault { () throws(HallError) in
      _ = try demo.hall.add(new, by: administrator)
    }
    #expect(found == expected)
    #expect(try demo.store.staff() == before)
  }

  @Test("Codes that the hall does not have are answered with those it has")
  func unknownCodes() throws {
    let demo = try DemoHall()
    let administrator = try demo.session("0001")
    let windows = fault { () throws(HallError) in
      _ = try demo.hall.add(
        NewMember(number: "4001", name: "x", role: .clerk, windows: ["Z9"]), by: administrator)
    }
    let known = demo.hall.edition.windows.map(\.code)
    #expect(windows == .unknownWindow("Z9", known: known))
    let places = fault { () throws(HallError) in
      _ = try demo.hall.add(
        NewMember(number: "4001", name: "x", role: .supervisor, place: "moon"),
        by: administrator)
    }
    #expect(places == .unknownPlace("moon", known: demo.hall.edition.places.map(\.code)))
  }

  @Test("A number that was ever given is not given again, and the last administrator stays")
  func forEver() throws {
    let demo = try DemoHall()
    let administrator = try demo.session("0001")
    try demo.hall.leave("9001", by: administrator)
    let again = fault { () throws(HallError) in
      _ = try demo.hall.add(
        NewMember(number: "9001", name: "x", role: .supervisor), by: administrator)
    }
    #expect(again == .numberTaken("9001"))
    let gone = fault { () throws(HallError) in
      try demo.hall.leave("9001", by: administrator)
    }
    #expect(gone == .nobody("9001"))
    let last = fault { () throws(HallError) in
      try demo.hall.leave("0001", by: administrator)
    }
    #expect(last == .lastAdministrator("0001"))
  }
}
