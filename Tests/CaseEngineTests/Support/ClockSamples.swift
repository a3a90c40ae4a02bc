import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

/// One of the events of stops, extensions and moved dates, with every optional fact.
func sampleClockEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  switch kind {
  case .taskStopped:
    .taskStopped(
      TaskStopped(
        ordinal: 2,
        stop: try sampleStop(.link(name: "专家评审", procedure: .expertReview), isAllowed: true),
        materials: [
          CaseMaterial(
            code: "rules", name: "质量管理制度目录", uses: [2], need: .essential, stage: .intake,
            originals: 1, copies: 2, basis: "药品管理法 52", hint: "须盖章", source: .applicant,
            state: .missing, due: try day("2026-12-01"))
        ]))
  case .taskResumed: .taskResumed(TaskResumed(ordinal: 2, stop: 1, finding: "专家一致同意"))
  case .limitExtended: .limitExtended(LimitExtended(ordinal: 2, given: try sampleExtension()))
  default:
    .datesMoved(
      DatesMoved(
        cause: .stopped(2),
        tasks: [
          TaskDates(
            ordinal: 2, due: try day("2027-01-08"), warning: try day("2027-01-05"),
            statutoryDue: try day("2027-01-22"), isProvisional: true)
        ],
        promise: CaseFile.Promise(
          due: try day("2027-01-08"), warning: try day("2027-01-05"), isProvisional: true,
          path: [1, 2]),
        days: 34,
        deferrals: ["rules": try day("2027-01-08")]))
  }
}

/// One of the events by which something is taken back.
func sampleTakingBack(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  guard kind == .taskReopened else {
    return .withdrawn(Withdrawal(ordinal: 2, reason: "店面没租成"))
  }
  let dates = TaskDates(
    ordinal: 2, due: try day("2027-01-08"), warning: try day("2027-01-05"),
    statutoryDue: try day("2027-01-22"), isProvisional: true)
  return .taskReopened(
    TaskReopened(ordinal: 2, reason: "证号写错", outputs: ["药品经营许可证"], dates: dates))
}

func sampleStop(_ ground: Stop.Ground, isAllowed: Bool = false) throws -> Stop {
  Stop(
    ground: ground, basis: "药品管理法 51", expected: TimeLimit(n: 5, unit: .workingDays),
    from: try moment("2026-11-24T10:05:30"), due: try day("2026-12-01"),
    warning: try day("2026-11-30"), isProvisional: false, officer: "2001", isAllowed: isAllowed)
}

func sampleExtension(of document: String? = "乐政函〔2026〕9号") throws -> Extension {
  Extension(
    days: 10, approver: "2002", document: document, reason: "案情复杂",
    at: try moment("2026-12-15T09:00"))
}
