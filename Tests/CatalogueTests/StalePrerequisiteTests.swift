import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

/// The demands that offices really went on making: of items that another office had cancelled, of
/// anything at all, of what no law asks for.
struct StalePrerequisiteTests {
  @Test("R3 R4: each stale prerequisite and each vague demand is found, with both offices")
  func found() throws {
    let words = try CountyFolder.vagueWords()
    var findings: [Finding] = []
    // A prerequisite that is gone keeps the folder from being read, the rest is for lint.
    do throws(HallFolderError) {
      _ = try HallFolder.read(Self.files, number: 1, date: CivilDate(2026, 1, 5))
    } catch { findings = error.findings }
    let readable = Self.files.map { source in
      SourceText(file: source.file, text: source.text.replacing(", after: [WJ90]", with: ""))
    }
    let edition = try HallFolder.read(readable, number: 1, date: CivilDate(2026, 1, 5))
    findings += Lint.findings(in: edition, vagueWords: words)
    #expect(findings.map { $0.line(.chinese) } == Self.said)
    #expect(findings.filter { !$0.isError }.isEmpty)
  }

  private static let said = [
    "matters/newborn.yaml:5: R4: 县公安局的事项 GA01（户口登记（出生））要等县卫生健康局的事项 WJ90（计划生育服务证核发），2016-01-01 起取消（人口与计划生育法（2015 修正）），而后者不在实施；从它的 after 去掉这个前置",
    "items/all.yaml:15: R4: 县医疗保障局的事项 YB01（零售药店申请定点协议管理）要求材料“药品经营质量管理规范认证证书”，而它只能由不在实施的事项产生：县市场监督管理局的事项 SJ12（药品经营质量管理规范认证），2019-12-01 起取消（药品管理法（2019 修订））；不得再要求，从它的 materials 去掉",
    "items/all.yaml:31: R4: 县卫生健康局的事项 WJ01（公共场所卫生许可）要求材料“企业名称预先核准通知书”，而它只能由不在实施的事项产生：县市场监督管理局的事项 SJ91（企业名称预先核准），2019-04-01 起取消（国务院令第 703 号）；不得再要求，从它的 materials 去掉",
    "items/all.yaml:32: R4: 县卫生健康局的事项 WJ01（公共场所卫生许可）要求材料“组织机构代码证”，而它只能由不在实施的事项产生：县质量技术监督局的事项 ZJ90（组织机构代码登记），2016-10-01 起取消（国办发〔2016〕53号）；不得再要求，从它的 materials 去掉",
    "items/all.yaml:64: R3: 事项“GA10”要求材料“与辖区派出所签订的治安保证书”，却没有依据；写明 basis，或不再要求",
    "materials.yaml:4: R3: 材料“法律行政法规规定的其他材料”是兜底的说法（“其他材料”）；写明是哪一份材料",
  ]

  private static func item(
    _ code: String, _ name: String, _ department: String, _ materials: [String]
  ) -> String {
    """
    - code: \(code)
      name: \(name)
      department: \(department)
      zone: B
      type: "01"
      handling: single
      basis: 某法 第一条
      conditions: [符合条件]
      steps: [受理, 决定]
      statutory: 20 工作日
      promised: 10 工作日
      fee: {none: 不收费}
      visit: windowAndCourier
      materials:\(materials.isEmpty ? " []" : "")
    \(materials.map { "    - {material: \($0)}\n" }.joined())  outputs: [证件]

    """
  }

  private static let files = [
    SourceText(
      file: "hall.yaml",
      text: """
        {name: 某县政务服务中心, division: "330382", enquiry: "1", complaint: "2", hours: 09:00-12:00,
        places: [{code: hall, name: 中心, tier: county, address: 县前街, phone: "1"}],
        zones: [{code: B, name: 综合}],
        windows: [{code: A01, name: 综合窗口, place: hall, duty: intake}]}
        """),
    SourceText(
      file: "departments.yaml",
      text: """
        - {code: SJ, name: 县市场监督管理局, short: 市监}
        - {code: WJ, name: 县卫生健康局, short: 卫健}
        - {code: YB, name: 县医疗保障局, short: 医保}
        - {code: GA, name: 县公安局, short: 公安}
        - {code: ZJ, name: 县质量技术监督局, short: 质监}
        """),
    SourceText(
      file: "withdrawn.yaml",
      text: """
        - {code: SJ12, name: 药品经营质量管理规范认证, department: SJ, since: 2019-12-01, basis: 药品管理法（2019 修订）}
        - {code: WJ90, name: 计划生育服务证核发, department: WJ, since: 2016-01-01, basis: 人口与计划生育法（2015 修正）}
        - {code: SJ91, name: 企业名称预先核准, department: SJ, since: 2019-04-01, basis: 国务院令第 703 号}
        - {code: ZJ90, name: 组织机构代码登记, department: ZJ, since: 2016-10-01, basis: 国办发〔2016〕53号}
        """),
    SourceText(
      file: "materials.yaml",
      text: """
        - {code: gsp, name: 药品经营质量管理规范认证证书, issuer: 市监, kind: certificate, produced-by: [SJ12]}
        - {code: name-approval, name: 企业名称预先核准通知书, issuer: 市监, kind: document, produced-by: [SJ91]}
        - {code: code-certificate, name: 组织机构代码证, issuer: 质监, kind: certificate, produced-by: [ZJ90]}
        - {code: anything, name: 法律行政法规规定的其他材料, issuer: 申请人, kind: other}
        - {code: guarantee, name: 与辖区派出所签订的治安保证书, issuer: 公安, kind: proof}
        """),
    SourceText(
      file: "items/all.yaml",
      text: item("YB01", "零售药店申请定点协议管理", "YB", ["gsp, basis: 某办法"])
        + item(
          "WJ01", "公共场所卫生许可", "WJ",
          ["name-approval, basis: 某细则", "code-certificate, basis: 某细则"])
        + item("XF01", "公众聚集场所消防安全检查", "GA", ["anything, basis: 某规定"])
        + item("GA10", "旅馆业特种行业许可", "GA", ["guarantee"])
        + item("GA01", "户口登记（出生）", "GA", [])),
    SourceText(
      file: "matters/newborn.yaml",
      text: """
        code: newborn
        name: 出生一件事
        lead: GA
        items:
          - {item: GA01, after: [WJ90]}
        """),
  ]
}
