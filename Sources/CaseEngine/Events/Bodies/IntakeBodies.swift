/// `noticeGiven`, version 1.
struct NoticeGivenBody: Codable {
  private let materials: [String]
  private let notNameable: [String]

  init(_ notice: NoticeGiven) {
    materials = notice.materials
    notNameable = notice.notNameable
  }

  var notice: NoticeGiven { NoticeGiven(materials: materials, notNameable: notNameable) }
}

/// `materialsBrought`, version 1.
struct MaterialsBroughtBody: Codable {
  private let materials: [String]
  private let byApplicant: Bool

  init(_ brought: MaterialsBrought) {
    materials = brought.materials
    byApplicant = brought.byApplicant
  }

  var brought: MaterialsBrought {
    MaterialsBrought(materials: materials, byApplicant: byApplicant)
  }
}
