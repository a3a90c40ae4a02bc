import ArgumentParser
import CaseEngine
import Catalogue
import Phrases
import Storage
import WorkCalendar

// How the program's own values are written on the command line.

extension Language: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension Light: ExpressibleByArgument {}
extension Grounds.Reason: ExpressibleByArgument {}
extension Grounds.Basis: ExpressibleByArgument {}
extension JointMeeting.Kind: ExpressibleByArgument {}
extension JointMeeting.Half: ExpressibleByArgument {}
extension SystemEntry.Stage: ExpressibleByArgument {}
extension Platform: ExpressibleByArgument {}

extension Moment: ExpressibleByArgument {
  /// `2026-11-20T09:30`, with or without seconds, in the time of China.
  public init?(argument: String) { self.init(iso: argument) }
}

/// A day: `2026-11-20`. A type of its own, since `CivilDate` is inlined into other rooms and so may
/// conform to nothing that they do not see.
struct DayArgument: ExpressibleByArgument {
  let date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }
}

/// A sub-task: the number of its case, a slash, its ordinal.
struct TaskName: ExpressibleByArgument {
  let caseNumber: String
  let ordinal: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let ordinal = Int(parts[1]), ordinal > 0 else { return nil }
    caseNumber = String(parts[0])
    self.ordinal = ordinal
  }
}
