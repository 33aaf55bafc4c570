/** The article of 22/12/2022, whole and as printed: every figure taken from it can be read in its sentence. */
export const ARTICLE_ID = "bai-bao-2022-12-22";

export const ARTICLE_TITLE =
  "Quận Đống Đa khen thưởng 10 tập thể thực hiện tốt quy chế dân chủ ở cơ sở";

export const ARTICLE_TEXT = `Quận Đống Đa khen thưởng 10 tập thể thực hiện tốt quy chế dân chủ ở cơ sở

Chiều 22/12, Quận ủy Đống Đa tổ chức Hội nghị Tổng kết công tác xây dựng và thực hiện Quy chế dân chủ ở cơ sở năm 2022, triển khai phương hướng nhiệm vụ năm 2023. Đồng chí Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận chủ trì hội nghị. Dịp này, Quận ủy Đống Đa khen thưởng 10 tập thể có thành tích tốt trong thực hiện quy chế dân chủ ở cơ sở.

Theo báo cáo tại hội nghị, năm 2022, Ban chỉ đạo xây dựng và thực hiện Quy chế dân chủ (QCDC) ở cơ sở quận Đống Đa đã chủ động, tích cực tham mưu cấp ủy chỉ đạo, triển khai nghiêm túc đảm bảo tiến độ các nội dung về thực hiện QCDC theo đúng chương trình, kế hoạch đề ra và đạt kết quả tốt gắn với chủ đề công tác năm“Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển”, thực hiện đồng bộ, quyết liệt các nhóm giải pháp phòng, chống dịch Covid-19.

Thực hiện QCDC, 100% các phường chỉ đạo tổ chức thành công Đại hội chi bộ cơ sở nhiệm kỳ 2022-2025; Hội nghị đại biểu nhân dân, hội nghị đại đoàn kết toàn dân; nghiêm túc thực hiện lịch tiếp công dân hàng tuần; Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng đã thực hiện hiệu quả hoạt động giám sát một số dự án trên địa bàn 21 phường.

Quận Đống Đa khen thưởng 10 tập thể thực hiện tốt quy chế dân chủ ở cơ sở
Đồng chí Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận phát biểu chỉ đạo tại hội nghị

Hoạt động giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng và các tổ chức chính trị – xã hội các cấp trong việc xây dựng, sửa chữa các công trình, vệ sinh môi trường, cải cách hành chính trên địa bàn các phường tiếp tục được duy trì đạt hiệu quả, góp phần làm tăng niềm tin của nhân dân đối với Đảng và chính quyền. Công tác cải cách hành chính luôn được cấp ủy đảng, chính quyền các cấp tập trung chỉ đạo sâu sát, triển khai đồng bộ trên tất cả các nội dung. Công tác cải cách hành chính từ quận đến cơ sở thực hiện có nề nếp, được nhân dân đồng tình ủng hộ và ghi nhận.

Thực hiện dân chủ trong cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập, Liên đoàn Lao động phối hợp với Ủy ban nhân dân quận chỉ đạo Công đoàn cơ sở tổ chức Hội nghị Cán bộ, công chức, Hội nghị Người lao động. Kết quả đến ngày 10/11/2021, 100% cơ quan hành chính, đơn vị sự nghiệp tổ chức Hội nghị Cán bộ, công chức, viên chức; 71% Công đoàn cơ sở doanh nghiệp, đơn vị sự nghiệp ngoài công lập tổ chức Hội nghị Người lao động và tổ chức đối thoại giữa Công đoàn – người sử dụng lao động – công nhân lao động để nắm bắt diễn biến, tư tưởng và giải quyết kịp thời những kiến nghị liên quan đến quyền, nghĩa vụ của đoàn viên, công nhân viên chức lao động, góp phần xây dựng quan hệ lao động hài hòa, ổn định, tiến bộ trong đơn vị.

Quận Đống Đa khen thưởng 10 tập thể thực hiện tốt quy chế dân chủ ở cơ sở
Đồng chí Nguyễn Anh Cường trao khen thưởng các tập thể có thành tích tốt trong thực hiện quy chế dân chủ ở cơ sở

Việc triển khai xây dựng và thực hiện QCDC trong công tác thuế; công tác giải phóng mặt bằng trên địa bàn quận cùng nhiều lĩnh vực khác cũng được tập trung đẩy mạnh, chỉ đạo quyết liệt ngay từ những ngày đầu năm 2022. Thường trực, Ban Thường vụ Quận ủy quan tâm chỉ đạo sâu sát các công trình trọng điểm của Thành phố và quận, tập trung giải quyết các công trình siêu mỏng, siêu méo sau giải phóng mặt bằng. Chỉ đạo hoàn thiện hồ sơ thanh toán 55 dự án chuẩn bị đầu tư, 9 dự án chuyển tiếp 2021-2022 và 11 dự án khởi công năm 2022, giải quyết tồn tại 30 dự án giải phóng mặt bằng trên địa bàn quận…

Việc thực hiện tốt QCDC ở từng loại hình đã tạo bầu không khí dân chủ, cởi mở trong xã hội, mối quan hệ gắn bó mật thiết giữa người dân với Đảng, chính quyền được tăng cường; tạo động lực thúc đẩy phát triển kinh tế – xã hội, môi trường đầu tư kinh doanh ổn định, các hoạt động văn hóa – xã hội – thể thao diễn ra sôi động, an ninh, trật tự xã hội được đảm bảo góp phần tiếp tục nâng cao đời sống vật chất, tinh thần của nhân dân, xây dựng đời sống văn hoá ở cơ sở theo hướng văn minh, giữ gìn những phong tục, tập quán tốt đẹp của từng địa bàn dân cư.

Công tác giám sát, phản biện xã hội, góp ý xây dựng đảng, chính quyền của Mặt trận Tổ quốc, các tổ chức chính trị – xã hội được thực hiện thường xuyên, hiệu quả; Công khai, minh bạch trong công tác tiếp dân, giải quyết đơn thư khiếu nại tố cáo góp phần phát huy dân chủ rộng rãi, quyền làm chủ của nhân dân được đảm bảo, củng cố được lòng tin của nhân dân đối với cấp ủy, chính quyền quận.

Quận Đống Đa khen thưởng 10 tập thể thực hiện tốt quy chế dân chủ ở cơ sở
Toàn cảnh hội nghị

Phát biểu chỉ đạo tại Hội nghị, đồng chí Nguyễn Anh Cường, Phó Bí thư Thường trực Quận ủy, Chủ tịch Hội đồng nhân dân quận khẳng định thời gian qua, việc thực hiện QCDC ở cơ sở đã được các cơ quan, ban ngành của quận thực hiện tốt, góp phần đảm bảo quyền làm chủ của nhân dân, tạo động lực thúc đẩy thực hiện thắng lợi nhiệm vụ của quận.

Phát huy kết quả đã đạt được, để đẩy mạnh việc xây dựng và thực hiện QCDC ở cơ sở trên toàn quận trong thời gian tới, đồng chí Nguyễn Anh Cường đề nghị các cơ quan, đơn vị triển khai, thực hiện 8 nhiệm vụ quận đã đặt ra. Trong đó thường xuyên củng cố, kiện toàn, nâng cao chất lượng và hiệu quả hoạt động của Ban Chỉ đạo thực hiện QCDC, Ban Thanh tra nhân dân, Ban Giám sát đầu tư cộng đồng, tổ dân vận, tổ hòa giải ở cơ sở…Tăng cường chỉ đạo mở rộng dân chủ trực tiếp, nhất là ở những lĩnh vực mới, nhạy cảm, phức tạp; tạo điều kiện để nhân dân tham gia rộng rãi trong công tác xây dựng Đảng, chính quyền, tham gia quản lý nhà nước và xã hội.

Tại hội nghị, Quận ủy đã khen thưởng 10 tập thể có thành tích tốt trong thực hiện QCDC ở cơ sở.

X.Sinh`;
