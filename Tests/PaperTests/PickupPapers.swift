import CaseEngine
import Catalogue
import Testing
import WorkCalendar

/// The lists of a hand-out window: whom to call, what goes to another place, what is brought home.
enum PickupPapers {
  private static let at = Moment(CivilDate(2026, 3, 30), hour: 16, minute: 30)
  private static let other = "330382-20260302-0018-5"

  static func addressee(_ sample: SampleCase) -> Addressee {
    Addressee(
      name: sample.rename("王秀英"), phone: "13800003210",
      address: sample.rename("乐清市虹桥镇东河村示例路 5 号"))
  }

  static func calls(_ sample: SampleCase) -> PickupPaper {
    PickupPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, place: sample.rename("县政务服务中心"),
      at: at, clerkName: sample.rename("李敏"),
      lines: [
        PickupPaper.Line(
          caseNumber: SampleCase.number, applicantName: sample.rename("乐清市康宁大药房"),
          callName: sample.rename("王秀英"), phone: "138****3210",
          outputs: [sample.rename("药品经营许可证"), sample.rename("食品经营许可证")],
          due: CivilDate(2026, 4, 14)),
        PickupPaper.Line(
          caseNumber: other, applicantName: sample.rename("林文"), callName: sample.rename("林文"),
          phone: nil, outputs: [sample.rename("出生医学证明")], due: nil),
      ])
  }

  static func transfer(_ sample: SampleCase) -> TransferPaper {
    TransferPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, number: "Y20260330-001",
      from: sample.rename("县政务服务中心"), to: sample.rename("虹桥镇东河村便民服务点"), at: at,
      clerkName: sample.rename("李敏"), bearer: sample.rename("林文"),
      lines: [
        TransferPaper.Line(
          caseNumber: SampleCase.number, applicantName: sample.rename("乐清市康宁大药房"),
          output: sample.rename("药品经营许可证"), documentNumber: sample.rename("浙DA5770123")),
        TransferPaper.Line(
          caseNumber: other, applicantName: sample.rename("林文"),
          output: sample.rename("出生医学证明"), documentNumber: nil),
      ])
  }

  static func delivery(_ sample: SampleCase) -> DeliveryPaper {
    DeliveryPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, number: "Y20260330-002",
      messenger: Messenger(
        .villageAgent, name: sample.rename("陈建国"), staff: "V07", point: "village-donghe"),
      pointName: sample.rename("虹桥镇东河村便民服务点"), at: at, clerkName: sample.rename("李敏"),
      lines: [
        DeliveryPaper.Line(
          caseNumber: SampleCase.number, applicantName: sample.rename("乐清市康宁大药房"),
          to: addressee(sample),
          outputs: [
            DeliveryPaper.Document(
              name: sample.rename("药品经营许可证"), number: sample.rename("浙DA5770123")),
            DeliveryPaper.Document(name: sample.rename("食品经营许可证"), number: nil),
          ])
      ])
  }
}

extension SampleCase {
  /// Accepted, and wanted that way.
  func wanting(_ way: CollectionWay) -> CaseFile {
    var file = accepted
    evolve(&file, .pickup(.wished(CollectionWish(way: way))), minute: 49)
    return file
  }
}
