import Catalogue
import Foundation
import TestSupport
import WorkCalendar

@testable import CaseEngine

/// A clock read the slow way, one day or one minute after the other, by its own look at the notices.
/// Everything on whole minutes, hours `standard`.
struct SlowClock {
  enum Limit { case promised, statutory }

  private let stops: [(from: Moment, until: Moment)]
  private let extraDays: Int

  /// That nothing befell.
  init() {
    stops = []
    extraDays = 0
  }

  /// A link whose time was promised does not stop the promise; only a procedure stops the law.
  init(of task: SubTask, _ limit: Limit) {
    stops = task.stops.compactMap { stop in
      var isProcedure = false
      if case .link(_, let procedure?) = stop.ground { isProcedure = !procedure.rawValue.isEmpty }
      guard limit == .statutory ? isProcedure : !stop.isAllowed else { return nil }
      return (stop.from, stop.until ?? Moment(stop.due, hour: 23, minute: 59))
    }
    extraDays = task.extended?.days ?? 0
  }

  /// The last day of the limit and of what is promised behind it, and when the next could start.
  func end(of terms: ClockTerms, from start: Moment) -> (due: CivilDate, finish: Moment) {
    var (due, exact): (CivilDate, Moment?) = (start.date, nil)
    var begin = start
    for limit in [terms.promised] + terms.allowances.map(\.limit) {
      (due, exact) = end(of: limit, from: begin)
      begin = exact ?? (due == start.date ? start : Moment(due, hour: 23, minute: 59))
    }
    if extraDays > 0 {
      due = day(extraDays, after: due)
      exact = exact.map { Moment(due, hour: $0.hour, minute: $0.minute) }
    }
    let isNothing = terms.promised.n == 0 && terms.allowances.isEmpty && due == start.date
    return (due, isNothing ? start : exact ?? Moment(due, hour: 23, minute: 59))
  }

  /// The n-th working day after it that no stop has; itself for none.
  func day(_ n: Int, after date: CivilDate) -> CivilDate {
    var (left, date) = (n, date)
    while left > 0 {
      date = date.adding(days: 1)
      if Self.isWorking(date), !hasStop(date) { left -= 1 }
    }
    return date
  }

  // MARK: Units

  private func end(of limit: TimeLimit, from start: Moment) -> (CivilDate, Moment?) {
    guard limit.n > 0 else {
      var date = start.date
      while hasStop(date), hasStop(date.adding(days: 1)) { date = date.adding(days: 1) }
      return (date, nil)
    }
    switch limit.unit {
    case .workingDays: return (day(limit.n, after: start.date), nil)
    case .naturalDays: return (natural(limit.n, after: start.date), nil)
    case .halfDays: return exact(halfDays(limit.n, from: start))
    case .officeHours: return exact(minutes(limit.n * 60, from: start))
    case .minutes: return exact(minutes(limit.n, from: start))
    case .months, .atOnce: preconditionFailure("no limit of the random catalogue")
    }
  }

  private func exact(_ moment: Moment) -> (CivilDate, Moment?) { (moment.date, moment) }

  private func natural(_ n: Int, after date: CivilDate) -> CivilDate {
    var (left, date) = (n, date)
    while left > 0 {
      date = date.adding(days: 1)
      if !hasStop(date) { left -= 1 }
    }
    return Self.isWorking(date) ? date : day(1, after: date)
  }

  private func halfDays(_ n: Int, from start: Moment) -> Moment {
    var (left, date, end) = (n, start.date, start)
    while left > 0 {
      for (open, close) in Self.sessions where left > 0 && Self.isWorking(date) {
        let half = (Moment(date, hour: 0, minute: open), Moment(date, hour: 0, minute: close))
        guard half.0 > start, !stops.contains(where: { $0.from < half.1 && half.0 < $0.until })
        else { continue }
        (left, end) = (left - 1, half.1)
      }
      date = date.adding(days: 1)
    }
    return end
  }

  private func minutes(_ n: Int, from start: Moment) -> Moment {
    var (left, date, end) = (n, start.date, start)
    while left > 0 {
      for (open, close) in Self.sessions where Self.isWorking(date) {
        for minute in open..<close where left > 0 {
          let now = Moment(date, hour: 0, minute: minute)
          guard now >= start, !stops.contains(where: { $0.from <= now && now < $0.until })
          else { continue }
          (left, end) = (left - 1, now.adding(minutes: 1))
        }
      }
      date = date.adding(days: 1)
    }
    return end
  }

  private func hasStop(_ date: CivilDate) -> Bool {
    stops.contains { $0.from.date <= date && date <= $0.until.date }
  }

  // MARK: The notices

  private static let sessions = [(540, 720), (810, 1020)]

  private static func isWorking(_ date: CivilDate) -> Bool {
    notices[date] ?? (date.weekday <= 5)
  }

  private static let notices: [CivilDate: Bool] = {
    var rows: [CivilDate: Bool] = [:]
    for name in ["holidays.tsv", "holidays-2027-provisional.tsv"] {
      let url = packageRoot().appendingPathComponent("Resources/calendar/\(name)")
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      for line in text.split(separator: "\n").dropFirst() {
        let columns = line.split(separator: "\t")
        guard let date = CivilDate(iso: columns[0]) else { continue }
        rows[date] = columns[1] == "workday"
      }
    }
    precondition(rows.count == 424, "the notices were read")
    return rows
  }()
}
