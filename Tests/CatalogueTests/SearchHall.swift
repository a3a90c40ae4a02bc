import Catalogue
import Foundation
import TestSupport
import WorkCalendar

/// A catalogue of names alone, for searching.
enum SearchHall {
  static let readings: Readings = {
    let file = packageRoot().appendingPathComponent("Resources/readings.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      // The table ships with the package: without it no search means anything.
      fatalError("no table of readings; make it with tools/make-readings")
    }
    return Readings(text: text)
  }()

  static let index = SearchIndex(edition: edition, readings: readings)

  static let edition = Edition(
    number: 1, date: CivilDate(2026, 1, 5), profile: profile,
    departments: [
      Department(code: "SJ", name: "县市场监督管理局", short: "市监"),
      Department(code: "WJ", name: "县卫生健康局", short: "卫健"),
      Department(code: "GA", name: "县公安局", short: "公安"),
    ],
    zones: [], places: [], windows: [], materials: [],
    items: [
      item("SJ01", "公司设立登记", "SJ", national: "00013112700401"),
      item("SJ08", "药品经营许可证核发（零售）", "SJ"),
      item("SJ09", "第三类医疗器械经营许可", "SJ"),
      item("WJ01", "重大公共场所卫生许可", "WJ"),
      item("WJ02", "会计人员体检", "WJ"),
      item("WJ03", "长期护理登记", "WJ"),
      item("GA01", "银行安防行业备案", "GA"),
      item("GA02", "单位公章刻制", "GA"),
      item("GA03", "西安籍人员落户", "GA"),
      item("GA04", "药店治安备案", "GA"),
      item("GA05", "GSP-2 级认证", "GA"),
      item("GA06", "女性绿色通道", "GA"),
    ],
    matters: [
      matter("open-pharmacy", "开办药店", ["药房", "零售药店"], "SJ"),
      matter("open-hotel", "开办宾馆", ["民宿"], "GA"),
    ])

  private static let profile = HallProfile(
    name: "中心", division: "330382", isDemonstration: true, banner: nil, enquiryPhone: "1",
    complaintPhone: "2", hours: .standard)

  private static func item(
    _ code: String, _ name: String, _ department: String, national: String? = nil
  ) -> ServiceItem {
    ServiceItem(
      code: code, nationalCode: national, name: name, department: department, zone: "B",
      type: "01", handling: .single, basis: .value("法"), statutory: .none(reason: "无"),
      promised: CatalogueLimit(.atOnce), fee: .none(reason: "无"), enquiryPhone: .value("1"),
      complaintPhone: .value("2"), visitWay: .noVisit, materials: [], outputs: ["证"])
  }

  private static func matter(
    _ code: String, _ name: String, _ aliases: [String], _ lead: String
  ) -> Matter {
    Matter(
      code: code, name: name, aliases: aliases, lead: lead, items: [MatterItem(item: "SJ01")])
  }
}
