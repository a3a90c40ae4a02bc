import Testing
import WorkCalendar

@testable import CaseEngine

extension Steward {
  static let ofHall = Steward(staff: "1002", name: "陈静", supplier: nil)
  static let ofSupplier = Steward(
    staff: nil, name: "林文",
    supplier: Supplier(name: "企业服务代办中心", contract: "政府采购合同〔2026〕1号"))
}

/// With every optional fact that it can carry.
func sampleStewardEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  switch kind {
  case .stewardAssigned: .stewardship(.assigned(.ofSupplier, reason: "原代办员休假"))
  case .errandRun:
    .stewardship(
      .errandRun(
        Errand(
          day: try day("2026-11-24"), what: "代交环评材料", place: "县生态环境局", note: "已收，缺一页")))
  default: .stewardship(.ended(reason: "已办结"))
  }
}
