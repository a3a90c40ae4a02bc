import CaseEngine
import Hall
import HallTesting
import Storage
import Synchronization
import Testing
import WorkCalendar

@Suite("The moment of a command")
struct MomentTests {
  @Test("R24 R33: a command is decided and kept at one moment, even while midnight passes")
  func oneMoment() throws {
    let demo = try DemoHall()
    let minute = Mutex(0)
    let evening = Moment(CivilDate(2026, 3, 2), hour: 23, minute: 50)
    let clerk = try demo.session("1001")
    let draft = try demo.pharmacy()
    // Each look at the clock finds it three minutes later.
    let hall = try ServiceHall(store: demo.store) {
      evening.adding(
        minutes: minute.withLock {
          $0 += 3; return $0
        })
    }
    let file = try hall.takeIn(draft, by: clerk)
    #expect(file.accepted == file.received)
    let entries = try demo.store.entries(of: file.number)
    #expect(Set(entries.map(\.entry.at)) == [file.received])
    #expect(try hall.record(of: file.number).file == file)
  }
}
