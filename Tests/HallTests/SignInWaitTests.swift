import Hall
import HallTesting
import Storage
import Testing
import WorkCalendar

@Suite("Wrong PINs")
struct SignInWaitTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func fault(_ pin: String, number: String = "1001") -> SignInFault? {
    do {
      _ = try demo.hall.signIn(number: number, pin: pin)
      return nil
    } catch {
      guard case .signIn(let fault) = error else {
        Issue.record("\(error)")
        return nil
      }
      return fault
    }
  }

  private func wait(_ pin: String, number: String = "1001") -> Int? {
    guard case .wait(let wait) = fault(pin, number: number) else { return nil }
    return wait.seconds
  }

  private func later(seconds: Int64) {
    let now = demo.hall.now().milliseconds
    demo.setClock(Moment(milliseconds: now + seconds * 1000))
  }

  /// As if so many wrong PINs had been given by now, without the time they cost.
  private func wrong(_ count: Int, number: String = "1001") throws {
    for _ in 0..<count {
      try demo.store.record(
        SignInEntry(
          kind: .wrongPIN, at: demo.hall.now(), staff: number, actor: "", clockWasFixed: false))
    }
  }

  @Test("R33: the fifth wrong PIN in a row makes the number wait, even with the right one")
  func fifth() throws {
    for _ in 0..<4 { #expect(fault("1234") == .wrong) }
    #expect(wait("1234") == 60)
    later(seconds: 59)
    #expect(wait(Founding.demonstrationPIN) == 1)
    later(seconds: 1)
    #expect(fault(Founding.demonstrationPIN) == nil)
    let kinds = try demo.store.signIns(after: 0, limit: 9).map(\.entry.kind)
    #expect(kinds == Array(repeating: .wrongPIN, count: 5) + [.signedIn])
  }

  @Test(
    "each further one costs twice as long, up to half an hour",
    arguments: [(5, 60), (6, 120), (7, 240), (9, 960), (10, 1800), (11, 1800), (400, 1800)])
  func growing(count: Int, seconds: Int) throws {
    try wrong(count)
    #expect(wait("0000") == seconds)
    later(seconds: Int64(seconds))
    #expect(fault("0000") == nil)
  }

  @Test("a try while waiting is neither looked at nor counted")
  func whileWaiting() throws {
    try wrong(5)
    for _ in 0..<3 { #expect(wait("1234") == 60) }
    #expect(try demo.store.lastSignIn(under: "1001")?.wrongInARow == 5)
  }

  @Test("the right PIN begins the count anew, and without wrong ones nothing is written")
  func anew() throws {
    #expect(fault("0000") == nil)
    #expect(try demo.store.signIns(after: 0, limit: 9).isEmpty)
    try wrong(4)
    #expect(fault("0000") == nil)
    try wrong(4)
    #expect(fault("0000") == nil)
  }

  @Test("a number that nobody has waits alike; another number does not wait with it")
  func unknownNumber() throws {
    try wrong(4, number: "7777")
    #expect(wait("0000", number: "7777") == 60)
    #expect(fault("0000") == nil)
  }

  @Test(
    "what can be no staff number fills no journal", arguments: ["", "1", "12345", "１００１", "100a"])
  func noNumber(number: String) throws {
    #expect(fault("0000", number: number) == .wrong)
    #expect(try demo.store.signIns(after: 0, limit: 9).isEmpty)
  }

  @Test("a new PIN from the administrator ends the wait, and is an entry")
  func newPIN() throws {
    try wrong(9)
    _ = try demo.hall.resetPIN(of: "1001", by: demo.session("0001"))
    #expect(fault("0000") == nil)
    let shown = try demo.hall.signIns(limit: 2, by: demo.session("0001"))
    #expect(shown.map(\.entry.kind) == [.pinIssued, .wrongPIN])
    #expect(shown[0].entry.actor == "0001")
    #expect(throws: HallError.self) { try demo.hall.signIns(limit: 2, by: demo.session("1001")) }
  }

  @Test("changing a PIN counts the old one as any other")
  func changing() throws {
    try wrong(4)
    #expect(throws: HallError.self) {
      try demo.hall.changePIN(number: "1001", old: "1234", new: "5678")
    }
    #expect(wait("0000") == 60)
  }

  @Test("a clock that is set back makes nobody wait longer")
  func clockBack() throws {
    try wrong(5)
    later(seconds: -3600)
    #expect(wait("0000") == 60)
  }

  @Test("of many who guess at once, none gets a right PIN past five wrong ones")
  func atOnce() async throws {
    let hall = demo.hall
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { _ = try? hall.signIn(number: "1001", pin: "1234") } }
    }
    #expect(try demo.store.lastSignIn(under: "1001")?.wrongInARow ?? 0 >= 5)
    #expect(wait("0000") != nil)
  }

  @Test("verify finds a hand in the journal of sign-ins")
  func verified() throws {
    try wrong(3)
    #expect(try demo.hall.verify().found.isEmpty)
    let all = try demo.store.signIns(after: 0, limit: 9)
    #expect(HashChain.firstBreak(inSignIns: [all[0], all[2]]) == 2)
    let other = KeptSignIn(
      sequence: 2, entry: all[1].entry, wrongInARow: 0, hash: all[1].hash)
    #expect(HashChain.firstBreak(inSignIns: [all[0], other, all[2]]) == 2)
  }
}
