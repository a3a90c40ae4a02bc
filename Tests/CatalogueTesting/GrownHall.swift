package import Catalogue
import WorkCalendar

/// The small hall with everything a folder may say besides: variants, special links, life,
/// commitment, delegation, batches, a tree of places, substitutes and waivers.
///
/// `SJ02` has three variants and a commitment, `SJ90` was cancelled on 2019-12-01, `WJ03` starts on
/// 2026-07-01, and the township decides `WJ01` of small rooms.
package enum GrownHall {
  package static let files = SmallHall.files.map(grown) + [delegation, batches]

  /// The first edition, of 2026-01-05.
  package static let edition: Edition = {
    do throws(HallFolderError) {
      return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    } catch {
      // It is written below: a finding is a fault of this file.
      fatalError("the grown hall is broken: \(error.findings)")
    }
  }()

  private static let changes: [String: [(String, String)]] = [
    "hall.yaml": [
      (
        "tier: township, address",
        "tier: township, parent: hall-county, kind: branch, "
          + "offers: [open-teahouse, SJ02], address"
      ),
      (
        "phone: 0577-1110002}",
        """
        phone: 0577-1110002}
          - {code: village-west, name: 西村代办点, tier: village, parent: hall-east, address: 西村, phone: 0577-1110004}
        """
      ),
      ("name: 商事登记}", "name: 商事登记, note: 企业开办}"),
      (
        "place: hall-east, duty: intake}",
        "place: hall-east, duty: intake, zones: [F]}\ndata-window: SJ"
      ),
      (
        "duty: handout}",
        """
        duty: handout}
          - {code: B01, name: 卫健窗口, place: hall-county, duty: intake, department: WJ}
        """
      ),
    ],
    "departments.yaml": [
      ("short: 市监}", "short: 市监, registers: [市监法人库]}"),
      (
        "short: 卫健}",
        """
        short: 卫健, vertical: true}
        - {code: XZ, name: 东镇人民政府, short: 东镇, window: false}
        """
      ),
    ],
    "materials.yaml": [
      ("share: 公安人口库}", "share: {source: 公安人口库, check: 1 工作日 示例, above: true}}"),
      ("kind: form}", "kind: form, autofill: true, valid: 90 自然日}"),
      ("name: 营业执照, issuer", "name: 营业执照, valid: 长期, issuer"),
      ("produced-by: [WJ02]}", "produced-by: [WJ02], valid: 12 个月 待核}"),
    ],
    "items/market.yaml": [
      (
        "outputs: [食品经营许可证]",
        """
        outputs: [食品经营许可证]
          main: 食品经营许可
          applicants: [organisation]
          scope: city
          visits: 0
          variants:
            - {code: initial, name: 新办}
            - {code: change, name: 变更, promised: 5 工作日, statutory: 15 工作日}
            - {code: cancellation, name: 注销, handling: atOnce, promised: 当场, outputs: [注销通知书]}
          special:
            - {name: 现场核查, limit: 10 工作日, promised: 3 工作日 待核, basis: 办法第十六条}
          commitment: {basis: 国办发〔2020〕42号, check-within: 30 工作日 示例, when: {floor-area: {below: 50}}, duty: 场所与申请一致}
          taken-in-at: [township, county]
          handed-out-at: [county]
          life: {published: 2017-01-20, from: 2017-02-01, batch: 第一批, review: 县审改〔2017〕1号}
        """
      ),
      (
        "{material: smoke-plan, basis: 办法第十三条, need: deferrable, when: {sells: meals}}",
        """
        {material: smoke-plan, basis: 办法第十三条, need: deferrable, when: {sells: meals}}
            - {material: letter, basis: 条例第九条, when: {agent: [yes]}}
            - {material: photo, basis: 办法第十二条, need: optional}
            - {material: old-permit, basis: 办法第二十条, when: {variant: [change, cancellation]}}
        """
      ),
      (
        "outputs: [登记通知书]",
        """
        outputs: [登记通知书]
        - code: SJ90
          name: 酒类零售许可
          department: SJ
          zone: B
          type: "01"
          handling: single
          basis: 旧办法 第三条
          conditions: [有固定场所]
          steps: [受理, 决定]
          statutory: 20 工作日
          promised: 10 工作日
          fee: {none: 不收费}
          visit: windowAndCourier
          materials: []
          outputs: [酒类零售许可证]
          life: {until: 2019-12-01, cancelled-by: 国发〔2019〕6号}
        """
      ),
    ],
    "items/health.yaml": [
      (
        "outputs: [健康证]",
        """
        outputs: [健康证]
        - code: WJ03
          name: 卫生管理员登记
          department: WJ
          zone: F
          type: "07"
          level: township
          handling: single
          basis: 县办法 第五条
          conditions: [经过培训]
          steps: [受理, 登记]
          statutory: 5 工作日
          promised: 2 工作日
          fee: {none: 不收费}
          visit: noVisit
          materials: []
          outputs: [登记表]
          life: {published: 2026-06-01, from: 2026-07-01}
        """
      )
    ],
    "matters/open-teahouse.yaml": [
      ("visits: 1", "visits: 1\ntrade: 茶馆\nlife-cycle: enterprise"),
      (
        "{limit: 40 工作日, source: 改革前}",
        "{limit: 40 工作日, materials: 35, certificates: 4, visits: 6, fields: 100, source: 改革前, note: 分头办}"
      ),
      (
        "joint-visit: [SJ02, WJ01]",
        """
        joint-visit: [SJ02, WJ01]
        hints:
          - {when: {floor-area: {below: 50}}, text: 可走告知承诺，当场发证}
        substitutes:
          - {material: water-report, by: air-report, when: {air: yes}, basis: 细则第二十四条}
        waives:
          - {material: kitchen-plan, when: {floor-area: {below: 50}}, basis: 县便民〔2026〕3号}
        """
      ),
      (
        "{item: WJ01, after: [SJ01], when: {floor-area: {at-least: 30}}}",
        """
        {item: WJ01, after: [SJ01], when: {floor-area: {at-least: 30}}}
          - {item: SJ90}
          - {item: WJ03}
        """
      ),
    ],
    "matters/close-shop.yaml": [
      ("{item: SJ03}", "{item: SJ03}\n  - {item: SJ02, variant: cancellation}")
    ],
  ]

  private static let moreMaterials = """

    - {code: letter, name: 授权委托书, issuer: 申请人, kind: form}
    - {code: photo, name: 门头照片, issuer: 申请人, kind: document}
    - {code: old-permit, name: 原食品经营许可证, issuer: 市监, kind: certificate}
    - {code: old-paper, name: 旧照, issuer: 市监, kind: certificate, produced-by: [SJ90]}
    - {code: air-report, name: 集中空调检测报告, issuer: 检测机构, kind: proof}
    """

  private static let delegation = SourceText(
    file: "delegation.yaml",
    text: """
      - code: small-rooms
        items: [WJ01]
        when: {floor-area: {below: 100}}
        department: XZ
        level: township
        form: entrusted
        document: 县政发〔2017〕1号（示例）
        from: 2017-01-01
      - {code: east, items: [WJ02, WJ03], when: {tier: [township]}, department: XZ, level: township, form: devolved, document: 县政发〔2018〕2号, from: 2018-01-01, until: 2027-06-01}
      """)

  private static let batches = SourceText(
    file: "batches.yaml",
    text: """
      - {code: 第一批, date: 2017-01-20, title: 第一批最多跑一次事项}
      - {code: 第二批, date: 2017-06-01, title: 第二批最多跑一次事项}
      """)

  private static func grown(_ source: SourceText) -> SourceText {
    let text = changes[source.file, default: []].reduce(source.text) { text, change in
      precondition(text.contains(change.0), "\(source.file) has no \(change.0)")
      return text.replacing(change.0, with: change.1, maxReplacements: 1)
    }
    let more = source.file == "materials.yaml" ? moreMaterials : ""
    return SourceText(file: source.file, text: text + more)
  }
}
