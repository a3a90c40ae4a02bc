import CaseEngine
import Hall
import HallTesting
import WorkCalendar

/// A hall on a day from which twenty working days reach into a year without its notice.
struct December {
  static let moment = Moment(CivilDate(2026, 12, 10), hour: 9, minute: 0)
  /// Of the drugstore: by the presumed days, and by `InventedNotice.longNewYear`.
  static let due = CivilDate(2027, 1, 8)
  static let moved = CivilDate(2027, 1, 11)

  let demo: DemoHall

  init() throws { demo = try DemoHall(at: Self.moment) }

  func takeIn(answer: IntakeAnswer = .acceptOrNotify) throws -> CaseFile {
    try demo.hall.takeIn(demo.pharmacy(), answer: answer, by: demo.session("1001"))
  }
}
