internal import Catalogue
internal import WorkCalendar

/// `taskStopped`, version 1.
struct TaskStoppedBody: Codable {
  private let ordinal: Int
  private let stop: StopBody
  private let materials: [MaterialBody]?

  init(_ stopped: TaskStopped) {
    ordinal = stopped.ordinal
    stop = StopBody(stopped.stop)
    materials = stopped.materials.isEmpty ? nil : stopped.materials.map(MaterialBody.init)
  }

  var stopped: TaskStopped {
    TaskStopped(
      ordinal: ordinal, stop: stop.stop, materials: materials?.map(\.material) ?? [])
  }
}

/// A stop as it begins. One of `link`, `correction` and `rectification` says what for.
private struct StopBody: Codable {
  private let link: String?
  private let procedure: Word<SpecialLink.Procedure>?
  private let correction: [String]?
  private let rectification: String?
  private let basis: String?
  private let expected: LimitBody
  private let from: MomentNumber
  private let due: DayText
  private let warning: DayText
  private let isProvisional: Bool
  private let officer: String
  private let isAllowed: Bool

  init(_ stop: Stop) {
    link = if case .link(let name, _) = stop.ground { name } else { nil }
    procedure =
      if case .link(_, let procedure) = stop.ground { procedure.map(Word.init) } else { nil }
    correction = if case .correction(let codes) = stop.ground { codes } else { nil }
    rectification = if case .rectification(let words) = stop.ground { words } else { nil }
    basis = stop.basis
    expected = LimitBody(stop.expected)
    from = MomentNumber(stop.from)
    due = DayText(stop.due)
    warning = DayText(stop.warning)
    isProvisional = stop.isProvisional
    officer = stop.officer
    isAllowed = stop.isAllowed
  }

  var stop: Stop {
    Stop(
      ground: ground, basis: basis, expected: expected.limit, from: from.moment, due: due.date,
      warning: warning.date, isProvisional: isProvisional, officer: officer, isAllowed: isAllowed)
  }

  private var ground: Stop.Ground {
    if let correction { return .correction(correction) }
    if let rectification { return .rectification(rectification) }
    return .link(name: link ?? "", procedure: procedure?.value)
  }
}

/// `taskResumed`, version 1.
struct TaskResumedBody: Codable {
  private let ordinal: Int
  private let stop: Int
  private let finding: String?

  init(_ resumed: TaskResumed) {
    ordinal = resumed.ordinal
    stop = resumed.stop
    finding = resumed.finding
  }

  var resumed: TaskResumed { TaskResumed(ordinal: ordinal, stop: stop, finding: finding) }
}

/// `limitExtended`, version 1.
struct LimitExtendedBody: Codable {
  private let ordinal: Int?
  private let days: Int
  private let approver: String
  private let document: String?
  private let reason: String
  private let at: MomentNumber

  init(_ extended: LimitExtended) {
    ordinal = extended.ordinal
    days = extended.given.days
    approver = extended.given.approver
    document = extended.given.document
    reason = extended.given.reason
    at = MomentNumber(extended.given.at)
  }

  var extended: LimitExtended {
    LimitExtended(
      ordinal: ordinal,
      given: Extension(
        days: days, approver: approver, document: document, reason: reason, at: at.moment))
  }
}

/// `datesMoved`, version 1.
struct DatesMovedBody: Codable {
  private let cause: CauseBody
  private let tasks: [TaskDatesBody]
  private let promise: PromiseBody?
  private let days: Int?
  private let deferrals: [String: DayText]?
  private let stops: [StopDatesBody]?
  private let answer: DayText?

  init(_ moved: DatesMoved) {
    cause = CauseBody(cause: moved.cause)
    tasks = moved.tasks.map(TaskDatesBody.init)
    promise = moved.promise.map(PromiseBody.init)
    days = moved.days
    deferrals = moved.deferrals.isEmpty ? nil : moved.deferrals.mapValues(DayText.init)
    stops = moved.stops.isEmpty ? nil : moved.stops.map(StopDatesBody.init)
    answer = moved.answer.map(DayText.init)
  }

  var moved: DatesMoved {
    DatesMoved(
      cause: cause.cause, tasks: tasks.map(\.dates), promise: promise?.promise, days: days,
      deferrals: deferrals?.mapValues(\.date) ?? [:], stops: stops?.map(\.dates) ?? [],
      answer: answer?.date)
  }
}

/// `{"stopped":2}`, `{"resumed":2}`, `{"extended":2}`, `{"extended":0}` for the case, `{"reopened":2}`,
/// `{"calendar":"…"}`.
private struct CauseBody: Codable {
  let cause: DatesMoved.Cause

  private enum CodingKeys: String, CodingKey { case stopped, resumed, extended, reopened, calendar }

  init(cause: DatesMoved.Cause) { self.cause = cause }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let ordinal = try container.decodeIfPresent(Int.self, forKey: .stopped) {
      cause = .stopped(ordinal)
    } else if let ordinal = try container.decodeIfPresent(Int.self, forKey: .resumed) {
      cause = .resumed(ordinal)
    } else if let ordinal = try container.decodeIfPresent(Int.self, forKey: .extended) {
      cause = .extended(ordinal == 0 ? nil : ordinal)
    } else if let ordinal = try container.decodeIfPresent(Int.self, forKey: .reopened) {
      cause = .reopened(ordinal)
    } else {
      cause = .calendar(try container.decode(String.self, forKey: .calendar))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch cause {
    case .stopped(let ordinal): try container.encode(ordinal, forKey: .stopped)
    case .resumed(let ordinal): try container.encode(ordinal, forKey: .resumed)
    case .extended(let ordinal): try container.encode(ordinal ?? 0, forKey: .extended)
    case .reopened(let ordinal): try container.encode(ordinal, forKey: .reopened)
    case .calendar(let name): try container.encode(name, forKey: .calendar)
    }
  }
}

struct TaskDatesBody: Codable {
  private let ordinal: Int
  private let due: DayText
  private let warning: DayText
  private let statutoryDue: DayText?
  private let isProvisional: Bool

  init(_ dates: TaskDates) {
    ordinal = dates.ordinal
    due = DayText(dates.due)
    warning = DayText(dates.warning)
    statutoryDue = dates.statutoryDue.map(DayText.init)
    isProvisional = dates.isProvisional
  }

  var dates: TaskDates {
    TaskDates(
      ordinal: ordinal, due: due.date, warning: warning.date, statutoryDue: statutoryDue?.date,
      isProvisional: isProvisional)
  }
}

private struct StopDatesBody: Codable {
  private let ordinal: Int
  private let stop: Int
  private let due: DayText
  private let warning: DayText
  private let isProvisional: Bool

  init(_ dates: StopDates) {
    ordinal = dates.ordinal
    stop = dates.stop
    due = DayText(dates.due)
    warning = DayText(dates.warning)
    isProvisional = dates.isProvisional
  }

  var dates: StopDates {
    StopDates(
      ordinal: ordinal, stop: stop, due: due.date, warning: warning.date,
      isProvisional: isProvisional)
  }
}
