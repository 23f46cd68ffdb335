<%@ page contentType="text/html; charset=utf-8" session="false" %>
<%@ taglib prefix="hanse" uri="hanse.tags" %>
<!doctype html>
<html lang="en">
<head>
<title>Views</title>
<hanse:head/>
</head>
<body>
<h1>Views</h1>
<!-- open --><hanse:view path="c/${param.community}" heading="3" theme="${param.theme}"/><!-- end of open -->
<!-- isolated --><hanse:view path="c/smiths" isolated="true"/><!-- end of isolated -->
</body>
</html>
