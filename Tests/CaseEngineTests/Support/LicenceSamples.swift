import Testing
import WorkCalendar

@testable import CaseEngine

/// Of a family of events, which has its own samples.
func sampleOfFamily(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  if kind.isOfLicence { return try sampleLicenceEvent(kind) }
  return try kind.isOfSteward ? sampleStewardEvent(kind) : samplePickupEvent(kind)
}

/// With every optional fact that it can carry.
func sampleLicenceEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  switch kind {
  case .licenceChecked:
    .licence(
      .checked(
        .material("staff-health"),
        LicenceCheck(
          source: "浙江省健康证查询平台", finding: .differs, words: "姓名不符",
          validUntil: try day("2027-01-31"))))
  case .licenceEnded:
    .licence(
      .ended(
        .output(Output.Key(ordinal: 2, index: 1)),
        LicenceEnding(
          kind: .revoked, document: "乐市监吊〔2026〕3号", day: try day("2026-11-24"))))
  default:
    .licence(.restored(.output(Output.Key(ordinal: 2, index: 1)), document: "乐政复〔2026〕1号"))
  }
}
