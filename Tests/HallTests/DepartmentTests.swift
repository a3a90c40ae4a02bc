import CaseEngine
import Hall
import HallTesting
import Storage
import Testing
import WorkCalendar

@Suite("Departments, hand-out and the record")
struct DepartmentTests {
  /// The case and the ordinal of one of its items.
  private func pharmacy(_ demo: DemoHall) throws -> CaseFile {
    try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
  }

  private func ordinal(_ item: String, in file: CaseFile) throws -> Int {
    try #require(file.tasks.first { $0.item == item }?.ordinal)
  }

  @Test("R35: every right belongs to the roles that have it and to no other")
  func rights() {
    let expected: [Right: [Role]] = [
      .takeIn: [.clerk], .decideAtWindow: [.clerk], .decide: [.officer], .seeOwnQueue: [.officer],
      .handOut: [.handout], .seeCases: [.clerk, .handout, .officer, .supervisor],
      .seeAllQueues: [.supervisor], .manageStaff: [.administrator],
      .publish: [.administrator], .manageCredit: [.administrator],
      .seeCredit: [.supervisor, .administrator],
      .manageCalendar: [.administrator], .managePrinters: [.administrator],
      .seeCalendar: [.supervisor, .administrator], .seeFigures: [.supervisor, .administrator],
      .keepLicences: [.officer], .archive: [.clerk, .handout],
    ]
    for right in Right.allCases {
      #expect(Role.allCases.filter { $0.may(right) } == expected[right], "\(right)")
    }
  }

  @Test("R35: the window decides an at-once item its department authorised, and no other")
  func window() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let file = try pharmacy(demo)
    let licence = try ordinal("SJ01", in: file)
    let after = try demo.hall.approve(
      licence, of: file.number, documents: [DocumentFacts(number: "91330382DB0HHKRKA0")],
      id: "licence", by: clerk)
    #expect(after.task(licence)?.state == .approved)
    let drugs = try ordinal("SJ08", in: file)
    #expect(after.task(drugs)?.state == .running)
    #expect(throws: HallError.self) {
      try demo.hall.approve(drugs, of: file.number, documents: [], id: "drugs", by: clerk)
    }
  }

  @Test("R35: an officer of another department is refused")
  func otherDepartment() throws {
    let demo = try DemoHall()
    let file = try pharmacy(demo)
    let police = try demo.session("2011")
    #expect(throws: HallError.self) {
      try demo.hall.claim(1, of: file.number, id: "claim", by: police)
    }
  }

  @Test("R17: two officers conclude a 一审一核 item, one alone cannot")
  func twoOfficers() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let (first, second) = (try demo.session("2001"), try demo.session("2002"))
    let file = try pharmacy(demo)
    _ = try demo.hall.approve(
      try ordinal("SJ01", in: file), of: file.number, documents: [], id: "a", by: clerk)
    _ = try demo.hall.answer(
      try ordinal("pharmacist-certificate", in: file), of: file.number,
      finding: CheckFinding(holds: true, finding: "注册在本店", stamp: "数章1"), id: "check",
      by: demo.session("2281"))
    let drugs = try ordinal("SJ08", in: file)
    _ = try demo.hall.examine(
      drugs, of: file.number, agrees: true, reason: nil, id: "b", by: first)
    #expect(throws: HallError.self) {
      try demo.hall.approve(drugs, of: file.number, documents: [], id: "c", by: first)
    }
    let after = try demo.hall.approve(drugs, of: file.number, documents: [], id: "d", by: second)
    #expect(after.task(drugs)?.state == .approved)
  }

  @Test("A command given on sight of an older version comes back with what changed")
  func changed() throws {
    let demo = try DemoHall()
    let file = try pharmacy(demo)
    let (first, second) = (try demo.session("2001"), try demo.session("2002"))
    let seen = try demo.hall.showCase(file.number, by: first).version
    let task = try ordinal("SJ01", in: file)
    _ = try demo.hall.claim(task, of: file.number, id: "one", by: first, seen: seen)
    let thrown = #expect(throws: HallError.self) {
      try demo.hall.claim(task, of: file.number, id: "two", by: second, seen: seen)
    }
    guard case .changed(let now, let since)? = thrown else {
      Issue.record("the older sight was not noticed")
      return
    }
    #expect(now.task(task)?.assignee == "2001")
    #expect(since.map(\.entry.actor) == ["2001"])
  }

  @Test("R32: an output leaves once, to the right person, by the hand-out window")
  func handOut() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let counter = try demo.session("3001")
    let file = try pharmacy(demo)
    _ = try demo.hall.approve(
      try ordinal("SJ01", in: file), of: file.number, documents: [], id: "a", by: clerk)
    let right = Recipient(name: "王秀英", id: "11010519491231002X", capacity: .contact)
    let wrong = Recipient(name: "李四", id: "440524188001010014", capacity: .contact)
    #expect(throws: HallError.self) {
      try demo.hall.handOut(nil, of: file.number, to: wrong, id: "w", by: counter)
    }
    #expect(throws: HallError.self) {
      try demo.hall.handOut(nil, of: file.number, to: right, id: "c", by: clerk)
    }
    let after = try demo.hall.handOut(nil, of: file.number, to: right, id: "r", by: counter)
    #expect(after.outputs.count { $0.handedOut != nil } == 1)
    #expect(throws: HallError.self) {
      try demo.hall.handOut(nil, of: file.number, to: right, id: "again", by: counter)
    }
    #expect(after.visits == 1, "the same day at the same place is one visit (R34)")
  }

  @Test("Sign-in: a wrong PIN and an unknown number are told the same, a window must be one's own")
  func signIn() throws {
    let demo = try DemoHall()
    for (number, pin) in [("1001", "1234"), ("7777", "0000")] {
      let thrown = #expect(throws: HallError.self) {
        try demo.hall.signIn(number: number, pin: pin)
      }
      guard case .signIn(.wrong)? = thrown else {
        Issue.record("\(number) was told \(String(describing: thrown))")
        return
      }
    }
    #expect(try demo.session("1001").window == "A01")
    #expect(try demo.session("1001", window: "A03").window == "A03")
    #expect(throws: HallError.self) { try demo.session("1001", window: "C01") }
  }

  @Test("A one-time PIN lets nobody in before it is replaced")
  func oneTimePIN() throws {
    let demo = try DemoHall()
    let member = try #require(try demo.store.staffMember("1001"))
    try demo.store.keep(member.with(pinHash: PIN.hash("123456"), mustChangePIN: true))
    #expect(throws: HallError.self) { try demo.hall.signIn(number: "1001", pin: "123456") }
    #expect(throws: HallError.self) {
      try demo.hall.changePIN(number: "1001", old: "123456", new: "123")
    }
    _ = try demo.hall.changePIN(number: "1001", old: "123456", new: "9876")
    #expect(try demo.hall.signIn(number: "1001", pin: "9876").member.number == "1001")
  }

  @Test("R30: a slip's code opens its case, and one that this hall did not make opens none")
  func slipCode() throws {
    let demo = try DemoHall()
    let file = try pharmacy(demo)
    #expect(demo.hall.caseNumber(of: file.slipCode) == file.number)
    #expect(demo.hall.caseNumber(of: file.number) == file.number)
    let forged = String(file.slipCode.dropLast()) + (file.slipCode.hasSuffix("0") ? "1" : "0")
    #expect(demo.hall.caseNumber(of: forged) == nil)
    let isASCII = file.slipCode.allSatisfy(\.isASCII)
    #expect(isASCII)
    #expect(SlipCode.caseNumber(scanned: file.slipCode, key: "another hall") == nil)
  }

  @Test("verify finds nothing wrong in a hall that worked")
  func verify() throws {
    let demo = try DemoHall()
    let file = try pharmacy(demo)
    _ = try demo.hall.approve(
      try ordinal("SJ01", in: file), of: file.number, documents: [], id: "a",
      by: demo.session("1001"))
    let outcome = try demo.hall.verify()
    #expect(outcome.cases == 1)
    #expect(outcome.found.isEmpty)
  }
}
