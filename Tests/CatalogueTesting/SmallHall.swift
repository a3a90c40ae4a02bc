package import Catalogue
import WorkCalendar

/// A hall of two departments, five items and two matters, small enough to know by heart.
///
/// `open-teahouse` has every kind of question, an item of its own output (`SJ01` makes the
/// licence that `SJ02` and `WJ01` ask for), a path of two, and a survey that two items share;
/// `close-shop` is a single item.
package enum SmallHall {
  package static let files = [hall, departments, materials, market, health, teahouse, closing]

  /// The first edition, of 2026-01-05.
  package static let edition: Edition = {
    do throws(HallFolderError) {
      return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    } catch {
      // It is written below: a finding is a fault of this file.
      fatalError("the small hall is broken: \(error.findings)")
    }
  }()

  private static let hall = SourceText(
    file: "hall.yaml",
    text: """
      name: 小河县政务服务中心
      division: "330382"
      demonstration: true
      banner: 测试数据
      enquiry: 0577-1110000
      complaint: "12345"
      hours: 09:00-12:00 13:30-17:00
      places:
        - {code: hall-county, name: 县政务服务中心, tier: county, address: 县前街 1 号, phone: 0577-1110001}
        - {code: hall-east, name: 东镇便民服务中心, tier: township, address: 东大街 2 号, phone: 0577-1110002}
      zones:
        - {code: B, name: 商事登记}
        - {code: F, name: 社会事务}
      windows:
        - {code: A01, name: 综合窗口, place: hall-county, duty: intake}
        - {code: C01, name: 出件窗口, place: hall-county, duty: handout}
        - {code: E01, name: 东镇窗口, place: hall-east, duty: intake}
      systems:
        - {code: s1, name: 省健康证系统, owner: 省卫生健康委, level: province}
      """)

  private static let departments = SourceText(
    file: "departments.yaml",
    text: """
      - {code: SJ, name: 县市场监督管理局, short: 市监}
      - {code: WJ, name: 县卫生健康局, short: 卫健}
      """)

  private static let materials = SourceText(
    file: "materials.yaml",
    text: """
      - {code: identity, name: 经营者身份证, issuer: 公安, kind: certificate, share: 公安人口库}
      - {code: application, name: 登记申请书, issuer: 申请人, kind: form}
      - code: premises
        name: 经营场所使用文件
        issuer: 申请人
        kind: document
        share: {source: 不动产登记库, when: {premises: own}}
      - {code: licence, name: 营业执照, issuer: 市监, kind: certificate, share: 市监法人库, produced-by: [SJ01]}
      - {code: kitchen-plan, name: 操作间布局图, issuer: 申请人, kind: document, hint: 须标明设备位置}
      - {code: health-certificate, name: 从业人员健康证, issuer: 卫健, kind: certificate, produced-by: [WJ02]}
      - {code: water-report, name: 卫生检测报告, issuer: 检测机构, kind: proof}
      - {code: smoke-plan, name: 油烟排放说明, issuer: 申请人, kind: document}
      """)

  private static let market = SourceText(
    file: "items/market.yaml",
    text: """
      - code: SJ01
        name: 个体工商户设立登记
        department: SJ
        zone: B
        type: "01"
        handling: atOnce
        basis: 市场主体登记管理条例 第十九条
        conditions: [有经营场所]
        steps: [受理, 核准, 发照]
        statutory: 3 工作日
        promised: 当场
        fee: {none: 不收费}
        visit: atOnce
        window-authority: 市监授权〔2026〕1号
        materials:
          - {material: application, basis: 条例第十六条}
          - {material: identity, basis: 条例第十六条, copies: 1}
          - {material: premises, basis: 条例第十六条}
        outputs: [营业执照]
      - code: SJ02
        name: 食品经营许可核发
        department: SJ
        zone: B
        type: "01"
        handling: single
        basis: 食品安全法 第三十五条
        conditions: [场所与食品品种相适应]
        steps: [受理, 现场核查, 决定, 发证]
        statutory: 20 工作日
        promised: 10 工作日 示例
        fee: {none: 不收费}
        visit: windowAndCourier
        materials:
          - {material: licence, basis: 办法第十二条}
          - {material: identity, basis: 办法第十二条}
          - {material: kitchen-plan, basis: 办法第十二条, copies: 1}
          - {material: health-certificate, basis: 办法第十二条, need: deferrable}
          - {material: smoke-plan, basis: 办法第十三条, need: deferrable, when: {sells: meals}}
        outputs: [食品经营许可证]
      - code: SJ03
        name: 个体工商户注销登记
        department: SJ
        zone: B
        type: "01"
        handling: single
        basis: 市场主体登记管理条例 第三十一条
        conditions: [无未了结债务]
        steps: [受理, 核准]
        statutory: 3 工作日
        promised: 2 半个工作日
        fee: {none: 不收费}
        visit: noVisit
        materials:
          - {material: application, basis: 条例第三十二条}
          - {material: licence, basis: 条例第三十二条}
        outputs: [登记通知书]
      """)

  private static let health = SourceText(
    file: "items/health.yaml",
    text: """
      - code: WJ01
        name: 公共场所卫生许可
        department: WJ
        zone: B
        type: "01"
        handling: double
        basis: 公共场所卫生管理条例 第四条
        conditions: [卫生检测合格]
        steps: [受理, 现场审查, 审核, 发证]
        statutory: 20 工作日
        promised: 7 工作日
        fee: {none: 不收费}
        visit: windowAndCourier
        materials:
          - {material: licence, basis: 细则第二十三条}
          - {material: premises, basis: 细则第二十三条}
          - {material: water-report, basis: 细则第二十三条, stage: survey}
        outputs: [卫生许可证]
      - code: WJ02
        name: 从业人员健康证办理
        department: WJ
        zone: F
        type: "20"
        handling: single
        basis: {none: 公共服务，无设定依据}
        conditions: [本县从业]
        steps: [体检, 发证]
        statutory: {none: 法律未规定时限}
        promised: 5 自然日
        fee: {amount: 25.50, basis: 县发改价〔2026〕2号}
        enquiry: 0577-1110003
        visit: byAppointment
        materials:
          - {material: identity, basis: 食品安全法第四十五条}
        outputs: [健康证]
        enter-into:
          - {system: s1, fields: [{label: 姓名, fact: applicant-name}, {label: 经营, answer: sells}]}
          - {system: s1, at: decision, fields: [{label: 证号, fact: document-number}]}
      """)

  private static let teahouse = SourceText(
    file: "matters/open-teahouse.yaml",
    text: """
      code: open-teahouse
      name: 开办茶馆
      aliases: [茶馆, 茶楼]
      lead: SJ
      applicants: [person, organisation]
      goal: {limit: 15 工作日, source: 县政府承诺}
      baseline: {limit: 40 工作日, source: 改革前}
      visits: 1
      questions:
        - code: has-licence
          ask: 是否已有营业执照
          options: {yes: 是, no: 否}
          default: no
        - code: sells
          ask: 卖些什么
          kind: many
          options:
            drinks: 茶水
            pastry: 糕点
            meals: {name: 热菜, note: 须说明油烟去向}
          default: [drinks]
        - code: premises
          ask: 场所是自有还是租用
          options: {own: 自有, rented: 租用}
          default: rented
        - code: floor-area
          ask: 经营面积
          kind: number
          unit: ㎡
          default: 80
          help: 满 30 ㎡ 须办卫生许可
        - code: air
          ask: 是否用集中空调
          options: {yes: 是, no: 否}
          default: no
          when: {floor-area: {at-least: 30}}
      items:
        - {item: SJ01, when: {has-licence: no}}
        - {item: WJ02, when: {any: [{sells: [pastry, meals]}, {air: yes}]}}
        - {item: SJ02, after: [SJ01, WJ02]}
        - {item: WJ01, after: [SJ01], when: {floor-area: {at-least: 30}}}
      joint-visit: [SJ02, WJ01]
      """)

  private static let closing = SourceText(
    file: "matters/close-shop.yaml",
    text: """
      code: close-shop
      name: 注销个体户
      aliases: [关店]
      lead: SJ
      applicants: [person]
      items:
        - {item: SJ03}
      """)
}
