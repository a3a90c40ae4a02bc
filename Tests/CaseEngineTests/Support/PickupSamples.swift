import Testing
import WorkCalendar

@testable import CaseEngine

extension Addressee {
  static let home = Addressee(
    name: "王秀英", phone: "13800003210", address: "乐清市城东街道示例路 5 号")
}

/// With every optional fact that it can carry.
func samplePickupEvent(_ kind: CaseEvent.Kind) throws -> CaseEvent {
  let keys = [Output.Key(1), Output.Key(2, 2)]
  let event: PickupEvent =
    switch kind {
    case .applicantTold:
      .told(Telling(outputs: keys, way: .telephone, note: "本人接听"))
    case .collectionWished: .wished(CollectionWish(together: true, way: .courier(.home)))
    case .outputsShelved: .shelved(keys, slot: "12")
    case .outputsSent:
      .sent(Consignment(outputs: keys, carrier: "邮政", number: "EMS-1", to: .home))
    case .outputsDelivered: .delivered("EMS-1", to: "王秀英", on: try day("2026-03-12"))
    case .outputsReturned: .returned("EMS-1", reason: "地址不详")
    case .outputsSignedOut:
      .signedOut(
        Transfer(
          outputs: keys, list: "Y20260311-001", to: "hall-east", toName: "城东分中心",
          bearer: "林文"))
    default: .signedIn("Y20260311-001")
    }
  return .pickup(event)
}
